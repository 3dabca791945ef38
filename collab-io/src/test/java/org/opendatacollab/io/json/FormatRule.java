package org.opendatacollab.io.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that a document can break, as {@code docs/format.md} lists them. This list is the one place that says which of
 * them the schema states.
 */
record FormatRule(String id, Stated stated, String meaning) {
  /** Who knows a rule. */
  enum Stated {
    /** The bytes are no JSON document that can be read at all. */
    UNREADABLE("before"),
    /** Reader and schema alike. */
    IN_SCHEMA("yes"),
    /** The reader alone: a schema cannot state it. */
    READER_ONLY("no"),
    /** Whoever holds confidential records and their initiative, and compares the two. */
    WITH_INITIATIVE("between files"),
    /** Nobody: it is only a warning. */
    WARNING("warning");

    private final String word;

    Stated(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  static final List<FormatRule> ALL = List.of(
      unreadable("json", "The document is JSON as RFC 8259 defines it, and nothing follows it."),
      unreadable("encoding", "The document is UTF-8."),
      unreadable("limit", "The document keeps the limits of the reader."),
      stated("format", "`format` is a version that the reader knows."),
      stated("type", "A value is of the JSON type due in its place; null stands nowhere."),
      stated("required", "A member without which the object means nothing stands."),
      stated("min-items", "A list has its least number of elements."),
      stated("code", "A code of a closed list is one of the list, in its own spelling."),
      stated("open-code", "A code of an open list has the form of a code."),
      stated("id", "An id has the form of an id."),
      stated("subject", "A subject is a known kind, a colon and an id."),
      stated("text", "Text is not blank, is in at least one language, and has language tags."),
      stated("language-tag", "A language is a BCP 47 tag."),
      stated("link", "A link is an http, https or mailto address in ASCII."),
      stated("date", "A date is a year, a month or a day of the calendar."),
      stated("instant", "A point in time is in UTC, in its shortest form, in the years 0 to 9999."),
      stated("country", "A country is two upper-case letters."),
      stated("identifier-scheme", "A register of organisations is like `GB-CHC`."),
      stated("media-type", "A media type is like `text/csv`."),
      stated("hexadecimal", "A checksum is pairs of hexadecimal digits."),
      stated("method-id", "A method is like `interval-of-mean@1`."),
      stated("range", "A number is in its range, and whole where a count is due."),
      stated("ext-key", "Host data under `ext` are keyed by an absolute URI."),
      stated("one-of", "Exactly one of several members stands, such as a person or a side."),
      stated("person-count", "A line for a person stands for one."),
      stated("repeated", "A list of ids or codes names each once, and counts by side each side."),
      stated("question-once", "An assessment answers each question once."),
      stated("secret-ballot", "A secret round holds no ballots: they are confidential records."),
      stated("open-round", "A round holds no ballots before it has closed."),
      stated("ballot-kind", "A ballot is of its round's kind."),
      stated("session-team", "Only a session of kind `team` names a team."),
      stated("session-closed", "A session with a date of closing is closed."),
      stated("leader", "A leader's commitment names a leader or an organisation."),
      stated("one-session", "A leader's commitment is made in a forum or a session, not both."),
      readerOnly("duplicate-member", "No member stands twice in an object."),
      readerOnly("surrogate", "Text holds no half of a surrogate pair."),
      readerOnly("digits", "A number has at most 40 digits and an exponent from -40 to 40."),
      readerOnly("unique-id", "No id names two things of a kind."),
      readerOnly("reference", "What is referred to exists in the document."),
      readerOnly("acyclic", "Relations that may not run in a circle do not."),
      readerOnly("scale-order", "The least rating of a scale is less than its greatest."),
      readerOnly("off-scale", "A rating is on its scale."),
      readerOnly("not-a-candidate", "A ballot speaks of its round's candidates alone."),
      readerOnly("not-a-criterion", "A ballot rates by its round's criteria alone."),
      readerOnly("over-budget", "A ballot gives no more points than its round allows."),
      readerOnly("repeated-candidate", "A ballot speaks of each candidate once."),
      readerOnly("repeated-ballot", "Several ballots of one voter differ in when they were cast."),
      readerOnly("repeated-person", "A person answers the same thing once."),
      readerOnly(
          "repeated-answer", "A person's answers to one item differ in when they were given."),
      readerOnly("repeated-prediction", "A person predicts once what a side thinks of a claim."),
      readerOnly(
          "repeated-report", "A person reports once on an organisation in a wave or on a day."),
      readerOnly("shares-sum", "Predicted shares add up to exactly 1."),
      readerOnly("own-perspective", "Who speaks of itself has its own perspective."),
      readerOnly("parent-in-plan", "The parent of an activity is of the same plan."),
      readerOnly("construct-of-questionnaire", "A construct is of the questionnaire in question."),
      readerOnly("release-partition", "The groups of a release plan do not overlap."),
      readerOnly("release-construct", "A release plan names each construct once."),
      readerOnly("session-side", "What was said in the session of one side comes from that side."),
      readerOnly("embargo", "What was said in a session stays in it while it is under embargo."),
      withInitiative("initiative", "The records are those of the initiative given."),
      withInitiative("item-of-wave", "An answer is to an item of the wave's questionnaire."),
      withInitiative(
          "missing-kind", "The reason for no rating is `blank` or one that the item offers."),
      withInitiative(
          "affiliation", "A person was affiliated with the side that is named, at the time."),
      new FormatRule(
          "unknown-member",
          Stated.WARNING,
          "A member is not known, in a file whose version is not newer than ours: a misspelling?"));

  private static final Map<String, FormatRule> BY_ID =
      ALL.stream().collect(Collectors.toMap(FormatRule::id, Function.identity()));

  private static FormatRule unreadable(String id, String meaning) {
    return new FormatRule(id, Stated.UNREADABLE, meaning);
  }

  private static FormatRule stated(String id, String meaning) {
    return new FormatRule(id, Stated.IN_SCHEMA, meaning);
  }

  private static FormatRule readerOnly(String id, String meaning) {
    return new FormatRule(id, Stated.READER_ONLY, meaning);
  }

  private static FormatRule withInitiative(String id, String meaning) {
    return new FormatRule(id, Stated.WITH_INITIATIVE, meaning);
  }

  /** The rule with an id; a rule that is not listed fails the test that met it. */
  static FormatRule of(String id) {
    FormatRule rule = BY_ID.get(id);
    if (rule == null) {
      throw new AssertionError("rule '" + id + "' is not listed in FormatRule and docs/format.md");
    }
    return rule;
  }

  boolean isStated() {
    return stated == Stated.IN_SCHEMA;
  }
}
