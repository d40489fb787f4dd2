#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "recall.h"

static void forget(shim_host *host, size_t function) {
  shim_free_tree(host->recall.trees[function]);
  host->recall.trees[function] = NULL;
}

void shim_free_tree(shim_tree *tree) {
  if (tree == NULL) return;
  free(tree->nodes);
  free(tree->edges);
  free(tree->outcomes);
  free(tree->bytes.bytes);
  free(tree);
}

// The reference of the function may be given to another.
void shim_forget(shim_host *host, int32_t function) {
  if (function >= 0 && (size_t)function < host->recall.count) forget(host, (size_t)function);
}

void shim_forget_all(shim_host *host) {
  for (size_t i = 0; i < host->recall.count; i++) forget(host, i);
  host->recall.kept = 0;
}

static int add_node(shim_tree *tree) {
  if (!shim_grow(
          (void **)&tree->nodes, &tree->node_capacity, tree->node_count + 1, sizeof *tree->nodes))
    return -1;
  tree->nodes[tree->node_count] = (shim_node){.first = -1};
  return (int)tree->node_count++;
}

static shim_tree *new_tree(void) {
  shim_tree *tree = calloc(1, sizeof *tree);
  if (tree == NULL || add_node(tree) == 0) return tree;
  shim_free_tree(tree);
  return NULL;
}

static int has_place(shim_recall_state *recall, size_t function) {
  size_t before = recall->capacity;
  if (!shim_grow(
          (void **)&recall->trees, &recall->capacity, function + 1, sizeof *recall->trees))
    return 0;
  if (recall->capacity > before)
    memset(recall->trees + before, 0, (recall->capacity - before) * sizeof *recall->trees);
  if (recall->count <= function) recall->count = function + 1;
  return 1;
}

// The tree of a function, made if there is none and that is asked; NULL otherwise, and without
// memory.
shim_tree *shim_tree_of(shim_host *host, int32_t function, int is_made) {
  shim_recall_state *recall = &host->recall;
  if (function < 0) return NULL;
  size_t index = (size_t)function;
  if (index < recall->count && recall->trees[index] != NULL) return recall->trees[index];
  if (!is_made || !has_place(recall, index)) return NULL;
  return recall->trees[index] = new_tree();
}

static int is_told(const shim_tree *tree, const shim_edge *edge, const shim_told *told) {
  if (edge->told.tag != told->tag || edge->told.type != told->type) return 0;
  if (edge->told.length != told->length || edge->told.bits != told->bits) return 0;
  return told->length == 0 ||
      memcmp(tree->bytes.bytes + edge->text, told->text, told->length) == 0;
}

// Where the answer leads; NULL when it was never told.
const shim_edge *shim_edge_of(
    const shim_tree *tree, const shim_node *node, const shim_told *told) {
  for (int32_t i = node->first; i >= 0; i = tree->edges[i].next)
    if (is_told(tree, &tree->edges[i], told)) return &tree->edges[i];
  return NULL;
}

// Where the bytes stand; -1 without memory.
static int64_t keep(shim_tree *tree, const void *bytes, size_t length) {
  shim_bytes *kept = &tree->bytes;
  if (!shim_grow((void **)&kept->bytes, &kept->capacity, kept->count + length, 1)) return -1;
  if (length > 0) memcpy(kept->bytes + kept->count, bytes, length);
  kept->count += length;
  return (int64_t)(kept->count - length);
}

// The index of the node that the answer leads to from now on; -1 when there is no room.
static int add_edge(shim_tree *tree, int from, const shim_told *told) {
  if (tree->nodes[from].count == MOST_TOLD || tree->node_count == MOST_NODES) return -1;
  int64_t text = keep(tree, told->text, told->length);
  if (text < 0 ||
      !shim_grow(
          (void **)&tree->edges, &tree->edge_capacity, tree->edge_count + 1, sizeof *tree->edges))
    return -1;
  int node = add_node(tree);
  if (node < 0) return -1;
  tree->edges[tree->edge_count] = (shim_edge){
      .told = *told, .text = (uint32_t)text, .node = node, .next = tree->nodes[from].first};
  tree->edges[tree->edge_count].told.text = NULL;
  tree->nodes[from].first = (int32_t)tree->edge_count++;
  if (++tree->nodes[from].count == MOST_TOLD) tree->nodes[from].misses = -MOST_TOLD;
  return node;
}

static int is_asked(const shim_node *node, const shim_question *question) {
  const shim_question *known = &node->question;
  return node->kind == NODE_QUESTION && known->kind == question->kind &&
      known->object == question->object && known->place == question->place &&
      known->other == question->other && known->other_place == question->other_place &&
      known->type == question->type && known->after == question->after &&
      known->length == question->length &&
      memcmp(known->words, question->words, known->length) == 0;
}

static void put_question(shim_node *node, const shim_question *question) {
  if (node->kind == NODE_NEW) {
    node->kind = NODE_QUESTION;
    node->question = *question;
  }
}

// The node that the questions and their answers lead to, which are put in the tree where they are
// not there; NULL when there is no room. Of the last one the answer does not count when it was what
// could not be told.
shim_node *shim_plant(shim_tree *tree, const shim_asked *asked) {
  int index = 0;
  for (int i = 0; i < asked->count; i++) {
    put_question(&tree->nodes[index], &asked->questions[i]);
    if (!is_asked(&tree->nodes[index], &asked->questions[i])) return NULL;
    if (asked->loss == LOST_ANSWER && i + 1 == asked->count) break;
    const shim_edge *edge = shim_edge_of(tree, &tree->nodes[index], &asked->told[i]);
    index = edge != NULL ? edge->node : add_edge(tree, index, &asked->told[i]);
    if (index < 0) return NULL;
  }
  return &tree->nodes[index];
}

// Ends a path with an outcome; 0 without memory, or when it is too long to be kept.
int shim_put_outcome(
    shim_host *host, shim_tree *tree, shim_node *node, const shim_ending *ending,
    const uint8_t *bytes) {
  if (ending->length > LONGEST_OUTCOME || host->recall.kept + ending->length > MOST_KEPT) return 0;
  int64_t start = keep(tree, bytes, ending->length);
  if (start < 0 ||
      !shim_grow(
          (void **)&tree->outcomes, &tree->outcome_capacity, tree->outcome_count + 1,
          sizeof *tree->outcomes))
    return 0;
  shim_ending *outcome = &tree->outcomes[tree->outcome_count];
  *outcome = *ending;
  outcome->start = (size_t)start;
  host->recall.kept += ending->length;
  outcome->number = ending->fact_count > 0 ? 0 : ++host->recall.outcomes;
  node->kind = NODE_OUTCOME;
  node->first = (int32_t)tree->outcome_count++;
  return 1;
}
