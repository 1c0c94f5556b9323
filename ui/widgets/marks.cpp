#include "ui/widgets/marks.h"

namespace vaultgram::ui {

Mark securityMark(const Message& message, const ThemeColors& colors) {
    if (message.security == MessageSecurity::Plaintext) {
        return {QStringLiteral("lock-open"), colors.danger};
    }
    if (message.trust == Trust::KeyChanged) {
        return {QStringLiteral("shield-alert"), colors.keyChanged};
    }
    if (message.security == MessageSecurity::Undecided) {
        return {QStringLiteral("key"), colors.bubbleOwnMeta};
    }
    if (message.security == MessageSecurity::Sealed && message.trust == Trust::Verified) {
        return {QStringLiteral("shield-check"), colors.verified};
    }
    const bool own = message.direction == Direction::Outgoing;
    return {QStringLiteral("shield"), own ? colors.bubbleOwnMeta : colors.textSecondary};
}

Mark deliveryMark(Delivery delivery, const ThemeColors& colors) {
    switch (delivery) {
        case Delivery::None: return {};
        case Delivery::Queued: return {QStringLiteral("clock"), colors.queued};
        case Delivery::Sending: return {QStringLiteral("spinner"), colors.sending};
        case Delivery::Sent: return {QStringLiteral("check"), colors.sent};
        case Delivery::Delivered: return {QStringLiteral("check-double"), colors.delivered};
        case Delivery::Read: return {QStringLiteral("check-double-filled"), colors.read};
        case Delivery::Failed: return {QStringLiteral("error"), colors.failed};
    }
    return {};
}

Mark contactMark(const ContactInfo& contact, const ThemeColors& colors) {
    if (contact.trust == Trust::Blocked) return {QStringLiteral("block"), colors.blocked};
    if (contact.trust == Trust::KeyChanged) {
        return {QStringLiteral("shield-alert"), colors.keyChanged};
    }
    if (isPlaintext(contact)) return {QStringLiteral("lock-open"), colors.danger};
    if (contact.trust == Trust::Verified) return {QStringLiteral("shield-check"), colors.verified};
    return {};
}

Mark systemMark(const Message& message, const ThemeColors& colors) {
    if (message.security == MessageSecurity::Plaintext) {
        return {QStringLiteral("lock-open"), colors.danger};
    }
    switch (message.trust) {
        case Trust::Verified: return {QStringLiteral("shield-check"), colors.verified};
        case Trust::NotVerified: return {QStringLiteral("shield"), colors.unverified};
        case Trust::KeyChanged: return {QStringLiteral("shield-alert"), colors.keyChanged};
        case Trust::Blocked: return {QStringLiteral("block"), colors.blocked};
        case Trust::None: break;
    }
    return {};
}

}  // namespace vaultgram::ui
