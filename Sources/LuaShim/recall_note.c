#include <string.h>

#include "internal.h"
#include "recall.h"

// What a call that is listened to asks.

static void lose(shim_host *host, shim_loss loss) {
  host->recall.asked->loss = loss;
  host->recall.is_on = 0;
}

// The call cannot be recalled: it has asked for what the record alone does not tell.
void shim_lose(shim_host *host) {
  if (host->recall.is_on) lose(host, LOST_QUESTION);
}

// Lists whose items Lua finds by itself from now on, or already does.
void shim_lose_once(shim_host *host) {
  if (host->recall.is_on) lose(host, LOST_ONCE);
}

// The question about the view, put after those before it; NULL when there is no room.
static shim_question *next_question(shim_host *host, const shim_view *view, int kind) {
  shim_asked *asked = host->recall.asked;
  int object = shim_meeting(&asked->met, view);
  if (object < 0 || asked->count == MOST_QUESTIONS) {
    lose(host, LOST_QUESTION);
    return NULL;
  }
  shim_question *question = &asked->questions[asked->count++];
  *question = (shim_question){.kind = (uint8_t)kind, .object = (uint8_t)object};
  return question;
}

static void note_answer(shim_host *host, const shim_question *question) {
  shim_asked *asked = host->recall.asked;
  shim_place place;
  if (!shim_ask(host, &asked->met, question, &asked->told[asked->count - 1], &place))
    lose(host, LOST_ANSWER);
}

void shim_note_question(
    shim_host *host, const shim_view *view, int kind, uint32_t place_in_view) {
  shim_question *question = next_question(host, view, kind);
  if (question == NULL) return;
  question->place = place_in_view;
  note_answer(host, question);
}

static void note_words(
    shim_host *host, shim_question *question, const char *words, size_t length) {
  if (question == NULL) return;
  question->length = (uint16_t)length;
  memcpy(question->words, words, length);
  question->folded_length = (uint8_t)shim_fold(question->folded, words, length);
  note_answer(host, question);
}

// Whether the text of a field holds the words was asked.
void shim_note_words(
    shim_host *host, const shim_view *view, uint32_t field, const char *words, size_t length) {
  if (length > LONGEST_WORDS || view->kind == VIEW_LIST) {
    lose(host, LOST_QUESTION);
    return;
  }
  shim_question *question = next_question(host, view, ASK_HOLDS);
  if (question != NULL) question->place = field;
  note_words(host, question, words, length);
}

// Whether one of the texts of a list holds the words was asked.
void shim_note_any_words(
    shim_host *host, const shim_view *list, const char *words, size_t length) {
  if (length > LONGEST_WORDS) {
    lose(host, LOST_QUESTION);
    return;
  }
  note_words(host, next_question(host, list, ASK_ANY_HOLDS), words, length);
}

// How many items of a list, all of that type, read the words in that field was asked.
void shim_note_tally(
    shim_host *host, const shim_view *list, const shim_field_of *field, const char *words,
    size_t length) {
  if (length > LONGEST_WORDS) {
    lose(host, LOST_QUESTION);
    return;
  }
  shim_question *question = next_question(host, list, ASK_TALLY);
  if (question != NULL) {
    question->place = field->place;
    question->type = field->type;
  }
  note_words(host, question, words, length);
}

// The next item after another, or the first, whose field has the value of a field of an object was
// asked.
void shim_note_seek(
    shim_host *host, const shim_view *list, const shim_field_of *field, const shim_view *object,
    uint32_t place_in_object, const shim_view *last) {
  const shim_met *met = &host->recall.asked->met;
  int other = shim_meeting(met, object), after = last == NULL ? -1 : shim_meeting(met, last);
  if (other < 0 || (last != NULL && after < 0)) {
    lose(host, LOST_QUESTION);
    return;
  }
  shim_question *question = next_question(host, list, ASK_SEEK);
  if (question == NULL) return;
  question->place = field->place;
  question->type = field->type;
  question->other = (uint8_t)other;
  question->other_place = place_in_object;
  question->after = (uint8_t)(after + 1);
  note_answer(host, question);
}

// Whether fields of two objects have the same value was asked.
void shim_note_same(
    shim_host *host, const shim_view *view, uint32_t field, const shim_view *other,
    uint32_t other_field) {
  int number = shim_meeting(&host->recall.asked->met, other);
  if (number < 0) {
    lose(host, LOST_QUESTION);
    return;
  }
  shim_question *question = next_question(host, view, ASK_SAME);
  if (question == NULL) return;
  question->place = field;
  question->other = (uint8_t)number;
  question->other_place = other_field;
  note_answer(host, question);
}

// The number of a fact was asked: it is no answer, and may stand in a result.
void shim_note_fact(
    shim_host *host, const shim_view *view, uint32_t field, uint64_t fact) {
  shim_asked *asked = host->recall.asked;
  int object = shim_meeting(&asked->met, view);
  if (object < 0 || view->kind == VIEW_LIST || asked->fact_count == MOST_FACTS) {
    lose(host, LOST_QUESTION);
    return;
  }
  asked->facts[asked->fact_count++] =
      (shim_named_fact){.fact = fact, .place = field, .object = (uint8_t)object};
}
