#include <string.h>

#include "internal.h"
#include "recall.h"

// However often a question was answered by the tree, it is closed after so many that were not.
enum { LEAST_MISSES = -1000 };

static int has_same_arguments(
    const shim_tree *tree, const shim_slot *arguments, size_t count) {
  if (tree->argument_count != count) return 0;
  for (size_t i = 0; i < count; i++)
    if (tree->arguments[i].tag != arguments[i].tag || tree->arguments[i].type != arguments[i].type)
      return 0;
  return 1;
}

// Says whether to listen to the call that follows: not where nothing new can be learnt.
static int is_worth(shim_tree *tree, shim_node *node) {
  if (tree->node_count == MOST_NODES || tree->lost >= MOST_LOST) return 0;
  if (node->count < MOST_TOLD) return 1;
  if (++node->misses > 0) node->kind = NODE_CLOSED;
  return 0;
}

// Records what is read of the items of a list to answer the question.
// stack: unchanged
static void record_items(lua_State *L, const shim_met *met, const shim_question *question) {
  const shim_view *list = &met->views[question->object];
  shim_field_of field = {question->place, question->type};
  if (question->kind == ASK_TALLY) shim_record_reads(L, list, &field);
  if (question->kind == ASK_ANY_HOLDS) shim_record_texts(L, list);
}

// From the first question to an outcome; NULL when the tree does not lead there.
// stack: unchanged
static const shim_ending *walk(
    lua_State *L, shim_tree *tree, shim_met *met, int *is_listening) {
  shim_host *host = shim_of(L);
  shim_node *node = &tree->nodes[0];
  while (node->kind == NODE_QUESTION) {
    shim_told told;
    shim_place place;
    if (!shim_ask(host, met, &node->question, &told, &place)) return NULL;
    const shim_edge *edge = shim_edge_of(tree, node, &told);
    if (edge == NULL) {
      *is_listening = is_worth(tree, node);
      return NULL;
    }
    if (node->count == MOST_TOLD && node->misses > LEAST_MISSES) node->misses--;
    record_items(L, met, &node->question);
    if (place.slot != NULL) shim_record_read(L, &place);
    node = &tree->nodes[edge->node];
  }
  *is_listening = node->kind == NODE_NEW && tree->lost < MOST_LOST;
  return node->kind == NODE_OUTCOME ? &tree->outcomes[node->first] : NULL;
}

// stack: unchanged
static void put_result(
    lua_State *L, const shim_tree *tree, const shim_met *met, const shim_ending *outcome) {
  shim_bytes *result = &shim_of(L)->result;
  if (!shim_grow(
          (void **)&result->bytes, &result->capacity, result->count + outcome->length, 1))
    shim_raise_memory(L);
  memcpy(result->bytes + result->count, tree->bytes.bytes + outcome->start, outcome->length);
  shim_put_facts(shim_of(L), met, outcome, result->bytes + result->count);
  result->count += outcome->length;
}

// Gives at once what the function would answer, when it is known; otherwise the call that follows
// is listened to, if something is to be learnt. The views met are those of the arguments.
// stack: unchanged
int shim_recall(
    lua_State *L, int32_t function, const shim_slot *arguments, size_t count, shim_met *met,
    shim_answer *answer) {
  shim_host *host = shim_of(L);
  shim_tree *tree = shim_tree_of(host, function, 1);
  if (tree == NULL) return 0;
  if (tree->nodes[0].kind == NODE_NEW) {
    memcpy(tree->arguments, arguments, count * sizeof *arguments);
    tree->argument_count = count;
  }
  if (!has_same_arguments(tree, arguments, count)) return 0;
  shim_asked *asked = host->recall.asked;
  int own = met->count, is_listening = 0;
  const shim_ending *outcome = walk(L, tree, met, &is_listening);
  if (outcome != NULL) put_result(L, tree, met, outcome);
  met->count = own;
  if (outcome != NULL) {
    answer->instructions = outcome->instructions;
    answer->number = outcome->number;
    return 1;
  }
  if (!is_listening) return 0;
  memcpy(asked->met.views, met->views, (size_t)own * sizeof *met->views);
  asked->met.count = own;
  asked->count = asked->fact_count = 0;
  asked->loss = LOST_NOT;
  host->recall.is_on = host->recall.is_listening = 1;
  return 0;
}

// After a call that was listened to: what it gave, from the start of the result under way.
void shim_learn(shim_host *host, int32_t function, int has_returned, shim_answer *answer) {
  shim_recall_state *recall = &host->recall;
  if (!recall->is_listening) return;
  recall->is_on = recall->is_listening = 0;
  shim_tree *tree = shim_tree_of(host, function, 0);
  if (tree == NULL) return;
  tree->lost += recall->asked->loss == LOST_ONCE ? 1 : tree->lost > 0 ? -1 : 0;
  if (recall->asked->loss == LOST_ONCE) return;
  shim_node *node = shim_plant(tree, recall->asked);
  if (node == NULL || node->kind != NODE_NEW) return;
  const uint8_t *bytes = host->result.bytes + answer->result;
  shim_ending ending = {
      .length = host->result.count - answer->result, .instructions = answer->instructions};
  int is_kept = has_returned && recall->asked->loss == LOST_NOT &&
      shim_find_facts(bytes, recall->asked, &ending) &&
      shim_put_outcome(host, tree, node, &ending, bytes);
  if (is_kept)
    answer->number = tree->outcomes[node->first].number;
  else
    node->kind = NODE_CLOSED;
}
