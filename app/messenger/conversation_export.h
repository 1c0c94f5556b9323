// A conversation as a file for people (text) or for programs (one JSON object a line).
#pragma once

#include "app/messenger/contact.h"

#include <QIODevice>

namespace vaultgram {

struct ExportNames {
    QString me, them;  // in the text; the JSON says "out" and "in"
};

// Oldest first, without notices. Nothing: it could not be written.
[[nodiscard]] Exported writeConversation(store::History& history, ContactId contact,
                                         ExportFormat format, const ExportNames& names,
                                         QIODevice& out);

// "queued", "delivered" ...; as in the events of vaultgram-cli.
[[nodiscard]] std::string_view name(Delivery delivery);

}  // namespace vaultgram
