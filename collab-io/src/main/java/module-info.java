/** Files and formats. The only module that knows Jackson, CSV or a file system. */
module org.opendatacollab.io {
  requires transitive org.opendatacollab.scoring;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires org.slf4j;
  requires static transitive org.jspecify;

  exports org.opendatacollab.io.csv;
  exports org.opendatacollab.io.deliberation;
  exports org.opendatacollab.io.json;
  exports org.opendatacollab.io.report;
  exports org.opendatacollab.io.store;
}
