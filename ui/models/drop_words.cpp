// The sentence behind each drop reason.
#include "ui/models/statistics_sheet.h"

#include <QCoreApplication>
#include <QHash>

namespace vaultgram::ui {
namespace {

struct Sentence {
    const char* reason;
    const char* text;
};

constexpr Sentence sentences[] = {
    {"frame-malformed", QT_TRANSLATE_NOOP("DropWords", "Not a packet of this protocol.")},
    {"version",
     QT_TRANSLATE_NOOP("DropWords", "Another version of the protocol. Both sides need version 2.")},
    {"control-malformed",
     QT_TRANSLATE_NOOP("DropWords", "A key announcement that can not be read.")},
    {"payload-malformed", QT_TRANSLATE_NOOP("DropWords", "A message that can not be unpacked.")},
    {"payload-window",
     QT_TRANSLATE_NOOP("DropWords", "A message that would need too much memory to unpack.")},
    {"payload-too-large",
     QT_TRANSLATE_NOOP("DropWords", "A message that would unpack to more than 64 KiB.")},
    {"payload-utf8", QT_TRANSLATE_NOOP("DropWords", "A message that is no text.")},
    {"undecodable",
     QT_TRANSLATE_NOOP("DropWords",
                       "Encrypted with a key that is not known, or changed on the way.")},
    {"announce-key", QT_TRANSLATE_NOOP("DropWords", "An announced key that can not be a key.")},
    {"announce-signature",
     QT_TRANSLATE_NOOP("DropWords", "An announced key with a wrong signature.")},
    {"probe-conflict",
     QT_TRANSLATE_NOOP("DropWords", "Several different keys came as answers. None was taken.")},
    {"probe-flood", QT_TRANSLATE_NOOP("DropWords", "Too many answers to one question.")},
    {"inner-short", QT_TRANSLATE_NOOP("DropWords", "An encrypted packet that ends too early.")},
    {"reflected", QT_TRANSLATE_NOOP("DropWords", "One of your own packets, sent back.")},
    {"replay",
     QT_TRANSLATE_NOOP(
         "DropWords",
         "A packet that was received before. Repeated packets of old programs count here.")},
    {"legacy-stale", QT_TRANSLATE_NOOP("DropWords", "A packet older than what can be remembered.")},
    {"timestamp-invalid", QT_TRANSLATE_NOOP("DropWords", "A packet whose time is no time.")},
    {"seal-unexpected",
     QT_TRANSLATE_NOOP("DropWords", "An anonymous packet from a contact that signs its own.")},
    {"plaintext-refused",
     QT_TRANSLATE_NOOP("DropWords", "Not encrypted, from a contact that always encrypts.")},
    {"plaintext-stranger",
     QT_TRANSLATE_NOOP("DropWords", "Not encrypted, from someone who is no contact.")},
    {"probe-short",
     QT_TRANSLATE_NOOP("DropWords", "A question for our key that is too short to be answered.")},
    {"limited", QT_TRANSLATE_NOOP("DropWords",
                                  "More packets in a second than are accepted from one contact.")},
    {"blocked", QT_TRANSLATE_NOOP("DropWords", "From a blocked contact.")},
    {"key-low-order", QT_TRANSLATE_NOOP("DropWords", "A key that gives no secret.")},
    {"too-large", QT_TRANSLATE_NOOP("DropWords", "A message that is too long to be sent.")},
};

}  // namespace

QString explainDrop(const QString& reason) {
    for (const Sentence& each : sentences)
        if (reason == QLatin1String(each.reason))
            return QCoreApplication::translate("DropWords", each.text);
    return reason;
}

}  // namespace vaultgram::ui
