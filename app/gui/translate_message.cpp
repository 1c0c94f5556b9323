#include "app/gui/translate_message.h"

#include "app/gui/ids.h"
#include "app/messenger/notice.h"
#include "ui/models/notice_words.h"
#include "ui/models/safety_words.h"

namespace vaultgram::gui {
namespace {

struct Line {
    std::string_view code;
    ui::Notice words;
    ui::Trust mark;
};

constexpr Line lines[] = {
    {notice::keyChanged, ui::Notice::OtherKey, ui::Trust::KeyChanged},
    {notice::keyBack, ui::Notice::KeyBack, ui::Trust::NotVerified},
    {notice::keyAccepted, ui::Notice::KeyAccepted, ui::Trust::NotVerified},
    {notice::verified, ui::Notice::Verified, ui::Trust::Verified},
    {notice::notVerified, ui::Notice::NotVerified, ui::Trust::NotVerified},
    {notice::blocked, ui::Notice::Blocked, ui::Trust::Blocked},
    {notice::unblocked, ui::Notice::Unblocked, ui::Trust::None},
    {notice::pinForgotten, ui::Notice::PinForgotten, ui::Trust::None},
    {notice::nowX1, ui::Notice::NowVerifiable, ui::Trust::NotVerified},
    {notice::legacyKeyChanged, ui::Notice::KeyChanged, ui::Trust::None},
    {notice::downgrade, ui::Notice::Downgrade, ui::Trust::KeyChanged},
    {notice::elsewhere, ui::Notice::Elsewhere, ui::Trust::None},
    {notice::twoPlaces, ui::Notice::TwoPlaces, ui::Trust::KeyChanged},
    {notice::plaintextAllowed, ui::Notice::PlaintextAllowed, ui::Trust::None},
    {notice::plaintextForbidden, ui::Notice::PlaintextForbidden, ui::Trust::None},
    {notice::plaintextReceived, ui::Notice::PlaintextReceived, ui::Trust::None},
    {notice::damaged, ui::Notice::MessageDamaged, ui::Trust::None},
};

const Line* lineOf(const std::string& code) {
    for (const Line& each : lines)
        if (each.code == code) return &each;
    return nullptr;
}

bool isOfPlaintext(ui::Notice notice) {
    return notice == ui::Notice::PlaintextAllowed || notice == ui::Notice::PlaintextReceived;
}

}  // namespace

ui::Trust trustOf(Trust trust) {
    switch (trust) {
        case Trust::None: return ui::Trust::None;
        case Trust::NotVerified: return ui::Trust::NotVerified;
        case Trust::Verified: return ui::Trust::Verified;
        case Trust::KeyChanged: return ui::Trust::KeyChanged;
        case Trust::Blocked: return ui::Trust::Blocked;
    }
    return ui::Trust::None;
}

ui::MessageSecurity securityOf(Security security) {
    if (security == Security::Plaintext) return ui::MessageSecurity::Plaintext;
    return security == Security::Anonymous ? ui::MessageSecurity::Anonymous
                                           : ui::MessageSecurity::Sealed;
}

ui::Delivery deliveryOf(Delivery delivery) {
    switch (delivery) {
        case Delivery::Received: return ui::Delivery::None;
        case Delivery::Queued: return ui::Delivery::Queued;
        case Delivery::Sending: return ui::Delivery::Sending;
        case Delivery::Sent: return ui::Delivery::Sent;
        case Delivery::Delivered: return ui::Delivery::Delivered;
        case Delivery::Read: return ui::Delivery::Read;
        case Delivery::Failed: return ui::Delivery::Failed;
    }
    return ui::Delivery::Failed;
}

QString noticeWords(const std::string& code, const QString& name) {
    const Line* line = lineOf(code);
    return line != nullptr ? ui::noticeText(line->words, name) : QString::fromStdString(code);
}

QString failureWords(const std::string& reason) {
    if (reason == "outbox-full") return ui::explain(ui::SendProblem::OutboxFull);
    if (reason == "too-large") return ui::explain(ui::SendProblem::TooLarge);
    if (reason == "cancelled") return ui::explain(ui::SendProblem::Cancelled);
    return {};
}

ui::Message rowOf(const StoredMessage& message, const QString& name) {
    ui::Message row;
    row.id = idOf(message.id);
    row.at = QDateTime::fromMSecsSinceEpoch(shownMs(message));
    row.place = {message.convSeq, message.rank, static_cast<qint64>(message.row)};
    row.trust = trustOf(message.trust);
    row.security = securityOf(message.security);
    // Without a pin nobody can promise how it will leave.
    if (message.outgoing && message.security == Security::None && message.trust == Trust::None)
        row.security = ui::MessageSecurity::Undecided;
    if (message.kind == EntryKind::Notice) {
        const Line* line = lineOf(message.text);
        row.direction = ui::Direction::System;
        row.text = noticeWords(message.text, name);
        row.trust = line != nullptr ? line->mark : ui::Trust::None;
        row.security = line != nullptr && isOfPlaintext(line->words)
                           ? ui::MessageSecurity::Plaintext
                           : ui::MessageSecurity::Sealed;
        return row;
    }
    row.direction = message.outgoing ? ui::Direction::Outgoing : ui::Direction::Incoming;
    row.text = QString::fromStdString(message.text);
    row.delivery = deliveryOf(message.delivery);
    if (row.delivery == ui::Delivery::Failed) row.reason = failureWords(message.reason);
    return row;
}

store::Place placeOf(const ui::Place& place) {
    return {place.sequence, static_cast<std::uint8_t>(place.rank), MessageRow{place.row}};
}

}  // namespace vaultgram::gui
