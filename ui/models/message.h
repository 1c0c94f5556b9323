// One row of a conversation: a message or a line of the system. Plain values.
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <compare>

namespace vaultgram::ui {

enum class Trust { None, NotVerified, Verified, KeyChanged, Blocked };
enum class Direction { Incoming, Outgoing, System };
// Undecided: it waits, and no key is known that it could be sealed to.
enum class MessageSecurity { Sealed, Anonymous, Plaintext, Undecided };
enum class Delivery { None, Queued, Sending, Sent, Delivered, Read, Failed };

// Where a row stands in its conversation; the larger one stands further down. The
// three numbers are the order of the store and mean nothing here.
struct Place {
    quint64 sequence = 0;
    int rank = 0;
    qint64 row = 0;

    auto operator<=>(const Place&) const = default;
};

struct Message {
    QString id;    // unique within the conversation
    QString text;  // plain text from the network: a view must never render it as rich text
    QDateTime at;
    Direction direction = Direction::Incoming;
    MessageSecurity security = MessageSecurity::Sealed;
    Trust trust = Trust::NotVerified;  // Verified and KeyChanged change the mark
    Delivery delivery = Delivery::None;
    bool receipts = true;  // one can come: not from an older program
    QString reason;        // why the delivery failed, if it did
    Place place{};         // not set: below what is there when it comes

    bool operator==(const Message&) const = default;
};

// When a message went which step; what is not set did not happen, or is not known.
struct MessageSteps {
    QDateTime written;  // by the writer's clock
    QDateTime left;     // own ones: all of it
    QDateTime arrived;  // here, or there if the receipt came
    QDateTime read;     // own ones, if the reader tells
};

// True if a message may go from one state to the other. States never go back;
// only a failed message may start again (Retry) or turn out to have arrived.
[[nodiscard]] constexpr bool mayBecome(Delivery from, Delivery to) {
    if (from == Delivery::Failed || from == Delivery::None) return true;
    if (to == Delivery::Failed) return from < Delivery::Delivered;
    return to >= from;
}

}  // namespace vaultgram::ui

Q_DECLARE_METATYPE(vaultgram::ui::Message)
