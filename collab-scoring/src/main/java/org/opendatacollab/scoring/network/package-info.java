/**
 * Who is tied to whom: how dense and how centred a network of people or organisations is, whether ties are returned, and
 * whether they cross the borders of groups such as the two sides. Everything is read from a
 * {@link org.opendatacollab.scoring.network.Network}. Its nodes are people or organisations that can be recognised: results
 * about single nodes are for whoever lawfully holds the records.
 */
@NullMarked
package org.opendatacollab.scoring.network;

import org.jspecify.annotations.NullMarked;
