// What two people compare to know that nobody sits between them, as the window shows it.
//
// Plain values, made by the caller; no key is known here. A safety number has two halves,
// one for each person, and the same order on both screens: `first` tells which half is
// the upper one there.
#pragma once

#include "ui/models/message.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>

namespace vaultgram::ui {

struct SafetyHalf {
    QStringList groups;   // 6 groups of 5 digits
    QStringList words;    // 9
    bool first = true;    // of the two halves on both screens
    QString fingerprint;  // hex digits of the identity

    bool operator==(const SafetyHalf&) const = default;
};

struct SafetyInfo {
    QString contactId;
    QString name;
    SafetyHalf theirs;
    SafetyHalf own;
    QByteArray code;      // what the QR code holds
    QDateTime firstSeen;  // when their key was pinned; may be invalid
    QDateTime rotated;    // when the session's keys were last renewed; may be invalid
    Trust trust = Trust::NotVerified;

    [[nodiscard]] bool exists() const { return !theirs.groups.isEmpty(); }
    [[nodiscard]] QString digits() const;  // 12 groups, a space between, in the shared order

    bool operator==(const SafetyInfo&) const = default;
};

// Another identity answers where a contact was: both halves, to be seen side by side.
struct KeyChange {
    QString name;
    QStringList before;  // 6 groups of 5 digits
    QStringList now;     // 6 groups of 5 digits
    bool wasVerified = false;

    bool operator==(const KeyChange&) const = default;
};

enum class Compared { Match, Different, Unreadable };
// Compares what somebody typed or pasted with the number that is shown.
using SafetyComparer = std::function<Compared(const QString& pasted)>;

}  // namespace vaultgram::ui
