// Everything the settings window can change, and the values it shows.
//
//   presenter --setValue--> SettingsWindow --changed(setting, value)--> presenter
//
// The type of the value stands behind each. What is refused comes back with showProblem.
#pragma once

#include <QHash>
#include <QMetaType>
#include <QString>
#include <QVariant>

namespace vaultgram::ui {

enum class Setting {
    OwnName,              // QString
    Port,                 // int
    Ipv6,                 // bool: beside IPv4
    Mtu,                  // int, bytes; 0: as the network says
    PlaintextMayBeAsked,  // bool: false never, true ask once for each contact
    ReadReceipts,         // bool
    Previews,             // bool: sender and text in notifications
    RetentionDays,        // int; 0: for ever
    LockMinutes,          // int; 0: only by hand
    LockForgetsKeys,      // bool: a locked program is offline
    Notifications,        // bool
    CloseToTray,          // bool
    Theme,                // int of ThemeChoice
    FontPercent,          // int; 100: as the desktop
    Compact,              // bool
    Language,             // QString, "en"
    StyledText,           // bool: *bold*, _italic_ and `code` are shown as such
    CtrlEnterSends,       // bool: Enter alone begins a new line
    MessageRate,          // int: accepted from a contact, a second
    KeyLifetime,          // int, seconds
    LogLevel,             // int of LogLevel
};

inline size_t qHash(Setting setting, size_t seed = 0) {
    return ::qHash(static_cast<int>(setting), seed);
}

using SettingValues = QHash<Setting, QVariant>;

// What may be chosen, with its source.
struct SettingBounds {
    static constexpr int leastPort = 1024;  // below it the system asks for more rights
    static constexpr int mostPort = 65535;
    static constexpr int leastMtu = 576;  // PROTOCOL.md 2.2
    static constexpr int mostMtu = 9000;
    static constexpr int leastFont = 80;  // percent
    static constexpr int mostFont = 200;
    static constexpr int leastRate = 1;
    static constexpr int mostRate = 10'000;
    static constexpr int leastLifetime = 30;
    static constexpr int mostLifetime = 86'400;
};

// How the identity is kept on disk.
enum class IdentityProtection { None, KeyStore, Passphrase };

// What a page shows and can not change.
struct SettingFacts {
    QString fingerprint;  // hex digits of the own identity
    QString folder;       // of the profile; empty: nothing is kept
    IdentityProtection protection = IdentityProtection::None;
    struct Interface {
        QString name;
        QStringList addresses;
        int mtu = 0;
        bool operator==(const Interface&) const = default;
    };
    QList<Interface> interfaces;

    bool operator==(const SettingFacts&) const = default;
};

}  // namespace vaultgram::ui

Q_DECLARE_METATYPE(vaultgram::ui::Setting)
