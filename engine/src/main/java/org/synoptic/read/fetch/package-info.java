/// Pages and feeds from http and https addresses, for stage 1.
///
/// [Fetcher] is the door: an address in, its bytes or a reason out. It asks [Robots] whether a program may read the
/// address, waits its turn ([Courtesy]), follows redirects ([Route]) and checks each of them again; one [Exchange] is
/// one request on a [Connection] of its own, to an IP address that [AddressRange] lets pass. [AnswerCache] keeps
/// answers for
/// conditional requests.
@NullMarked
package org.synoptic.read.fetch;

import org.jspecify.annotations.NullMarked;
