#ifndef SHIM_RECALL_H
#define SHIM_RECALL_H

#include "record.h"

// What functions of a sealed state answered, by what they asked of the record. Such a function
// keeps nothing, so that it gives the same to whoever answers its questions the same: its questions
// make a tree, in which a call goes from the first question to an outcome without entering Lua.

enum {
  MOST_QUESTIONS = 64,
  MOST_OBJECTS = 24,
  MOST_TOLD = 32,  // different answers to one question
  MOST_NODES = 512,
  LONGEST_TOLD = 48,  // bytes of a text
  LONGEST_WORDS = 40,
  MOST_LOST = 32,
  MOST_FACTS = 8,  // whose numbers an outcome holds
  LONGEST_OUTCOME = 4096,  // bytes
  MOST_KEPT = 1 << 22  // bytes of all outcomes of a state
};

typedef struct {
  uint8_t kind;
  uint8_t object;  // its number among those met
  uint16_t length;  // of the words that a text may hold
  uint32_t place;   // field or item, from 0
  uint32_t other_place;
  uint16_t type;   // of the items of a list
  uint8_t other;   // the number of another object
  uint8_t after;   // that of an item of the list, from 1; 0: none
  char words[LONGEST_WORDS];
  char folded[LONGEST_WORDS];  // the words without case nor accents
  uint8_t folded_length;
} shim_question;

// The value of a slot, whatever the record. An object is told by its number among those met.
typedef struct {
  uint8_t tag;
  uint16_t type;
  uint32_t length;  // of a text
  uint64_t bits;
  const char *text;
} shim_told;

// The arguments of a call, then what its questions led to, in order.
typedef struct {
  shim_view views[MOST_OBJECTS];
  int count;
} shim_met;

// Why a call cannot be recalled as far as its last question.
typedef enum {
  LOST_NOT,
  LOST_ANSWER,    // it may be, with another answer
  LOST_QUESTION,  // never
  LOST_ONCE       // because of what calls before it did
} shim_loss;

// A field whose number as a fact was asked: of the record, so of no use in another.
typedef struct {
  uint64_t fact;
  uint32_t place;
  uint8_t object;
} shim_named_fact;

enum { FOLDED_TEXTS = 8 };

// A text of the record without case nor accents: rules look for many words in the same.
typedef struct {
  uint64_t epoch;
  const char *text;
  uint32_t length;
  uint32_t folded_length;
  char folded[SHIM_LONG_TEXT];
} shim_folded_text;

// What the call under way asked.
struct shim_asked {
  shim_met met;
  shim_question questions[MOST_QUESTIONS];
  shim_told told[MOST_QUESTIONS];
  int count;
  shim_named_fact facts[MOST_FACTS];
  int fact_count;
  shim_loss loss;
  shim_folded_text texts[FOLDED_TEXTS];
};

typedef enum { NODE_NEW, NODE_QUESTION, NODE_OUTCOME, NODE_CLOSED } shim_node_kind;

typedef struct {
  uint8_t kind;
  uint16_t count;      // of edges
  int32_t first;       // an edge, or the outcome
  int32_t misses;      // less hits, once there is no room for an edge
  shim_question question;
} shim_node;

typedef struct {
  shim_told told;  // its text stands in the tree's, from `text`
  uint32_t text;
  int32_t node;
  int32_t next;  // -1: none
} shim_edge;

// Where a result holds the number of a fact.
typedef struct {
  uint32_t offset;
  uint32_t place;
  uint8_t object;
} shim_fact_place;

typedef struct {
  size_t start;  // of its bytes, a result
  size_t length;
  int64_t instructions;
  uint64_t number;  // from 1, of all that the state recalls; 0 when it holds numbers of facts
  shim_fact_place facts[MOST_FACTS];
  int fact_count;
} shim_ending;

struct shim_tree {
  shim_slot arguments[MOST_OBJECTS];
  size_t argument_count;
  int lost;  // calls that were lost for once, less those learnt
  shim_node *nodes;
  size_t node_count, node_capacity;
  shim_edge *edges;
  size_t edge_count, edge_capacity;
  shim_ending *outcomes;
  size_t outcome_count, outcome_capacity;
  shim_bytes bytes;  // texts and results
};

// recall.c
int shim_recall(
    lua_State *L, int32_t function, const shim_slot *arguments, size_t count, shim_met *met,
    shim_answer *answer);
void shim_learn(shim_host *host, int32_t function, int has_returned, shim_answer *answer);

// recall_ask.c
int shim_meet_arguments(
    const shim_host *host, shim_met *met, const shim_slot *arguments, size_t count);
int shim_meeting(const shim_met *met, const shim_view *view);
int shim_ask(
    const shim_host *host, shim_met *met, const shim_question *question, shim_told *told,
    shim_place *place);

// recall_tree.c
shim_tree *shim_tree_of(shim_host *host, int32_t function, int is_made);
const shim_edge *shim_edge_of(const shim_tree *tree, const shim_node *node, const shim_told *told);
shim_node *shim_plant(shim_tree *tree, const shim_asked *asked);
int shim_put_outcome(
    shim_host *host, shim_tree *tree, shim_node *node, const shim_ending *ending,
    const uint8_t *bytes);
void shim_free_tree(shim_tree *tree);

// recall_result.c
int shim_find_facts(const uint8_t *bytes, const shim_asked *asked, shim_ending *ending);
void shim_put_facts(
    const shim_host *host, const shim_met *met, const shim_ending *ending, uint8_t *bytes);

#endif
