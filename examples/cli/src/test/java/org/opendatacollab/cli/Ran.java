package org.opendatacollab.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/** What running a command gave. */
record Ran(int code, String out, String err) {
  /** The conversation of the examples. Maven runs tests in the folder of the module. */
  static final Path SEATTLE = Path.of("../data/polis-15-per-hour-seattle");

  /** Runs a command in this process. */
  static Ran collab(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    String[] texts = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = args[i].toString();
    }
    int code = Collab.run(outWriter, errWriter, texts);
    outWriter.flush();
    errWriter.flush();
    return new Ran(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
