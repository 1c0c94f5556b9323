#include "core/tally.h"

namespace vaultgram {

Counts Counts::operator-(const Counts& before) const {
    Counts since = *this;
    since.textOut -= before.textOut;
    since.packedOut -= before.packedOut;
    since.payloadOut -= before.payloadOut;
    since.paddingOut -= before.paddingOut;
    since.textIn -= before.textIn;
    since.payloadIn -= before.payloadIn;
    since.paddingIn -= before.paddingIn;
    since.acknowledged -= before.acknowledged;
    since.lost -= before.lost;
    since.resent -= before.resent;
    since.copiesOut -= before.copiesOut;
    since.duplicatesIn -= before.duplicatesIn;
    since.lateIn -= before.lateIn;
    since.delivered -= before.delivered;
    since.failed -= before.failed;
    since.handshakes -= before.handshakes;
    since.probesOut -= before.probesOut;
    since.probeAnswersOut -= before.probeAnswersOut;
    since.plaintextIn -= before.plaintextIn;
    since.refused -= before.refused;
    since.limited -= before.limited;
    return since;
}

}  // namespace vaultgram
