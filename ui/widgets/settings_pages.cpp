#include "ui/widgets/settings_pages.h"

#include "ui/models/display_text.h"
#include "ui/models/log_model.h"
#include "ui/translator.h"

namespace vaultgram::ui {
namespace {

using Choices = QList<QPair<QString, QVariant>>;

constexpr int shortLine = 16;  // digits of a fingerprint: four groups, in any size of the letters

QString inShortLines(const QString& hex) {
    QStringList lines;
    for (qsizetype i = 0; i < hex.size(); i += shortLine)
        lines += groupedInFours(hex.mid(i, shortLine));
    return lines.join(u'\n');
}

}  // namespace

QString SettingsPages::protection(IdentityProtection protection) {
    switch (protection) {
        case IdentityProtection::Passphrase: return tr("By a passphrase");
        case IdentityProtection::KeyStore: return tr("By the key store of this desktop");
        case IdentityProtection::None: return tr("Only by the permissions of its file");
    }
    return {};
}

QString SettingsPages::protectionHint(IdentityProtection protection) {
    switch (protection) {
        case IdentityProtection::Passphrase:
            return tr("Asked for at every start. Nobody can open the profile without it.");
        case IdentityProtection::KeyStore:
            return tr("Opened together with your session on this computer.");
        case IdentityProtection::None:
            return tr("Whoever can read your files can be you. A passphrase prevents that.");
    }
    return {};
}

SettingsPage* SettingsPages::profile(const Theme& theme, const SettingFacts& facts,
                                     PageButtons& buttons) {
    auto* page = new SettingsPage(theme, tr("Profile & identity"),
                                  tr("Who you are for others, and how that is kept."));
    page->beginGroup(tr("You"));
    page->addText(Setting::OwnName, {tr("Your name"), tr("Shown in this window only")});
    page->addFact(tr("Your fingerprint"), inShortLines(facts.fingerprint), TextStyle::Mono);
    page->beginGroup(tr("Identity"));
    if (facts.folder.isEmpty()) {
        page->addFact(tr("Kept until the end of the program"), tr("Nothing is written to disk"));
        return page;
    }
    buttons.passphrase = page->addButton(
        {protection(facts.protection), protectionHint(facts.protection)}, tr("Change…"));
    buttons.passphrase->setAccessibleName(tr("Change passphrase"));
    buttons.exportIdentity = page->addButton(
        {tr("Back up the identity"),
         tr("A file with a passphrase of its own. With it you can be yourself on another "
            "computer; contacts and messages are not in it.")},
        tr("Export…"));
    buttons.exportIdentity->setAccessibleName(tr("Export identity"));
    buttons.importIdentity = page->addButton(
        {tr("Be somebody you were before"),
         tr("Takes an exported identity for a new profile; this one stays as it is.")},
        tr("Import…"));
    buttons.importIdentity->setAccessibleName(tr("Import identity"));
    page->addFact(tr("Folder"), isolated(facts.folder));
    return page;
}

SettingsPage* SettingsPages::network(const Theme& theme, const SettingFacts& facts,
                                     PageButtons& buttons) {
    auto* page =
        new SettingsPage(theme, tr("Network"), tr("How contacts find and reach this computer."));
    page->beginGroup(tr("Port"));
    page->addNumber(Setting::Port,
                    {tr("UDP port"), tr("Contacts reach you here. A change takes effect at once.")},
                    SettingBounds::leastPort, SettingBounds::mostPort);
    page->addSwitch(Setting::Ipv6,
                    {tr("IPv6"), tr("Beside IPv4. If off, contacts with an IPv6 address can not be "
                                    "reached.")});
    buttons.test = page->addButton(
        {tr("Connection test"), tr("Step by step, and what can be done where it fails")},
        tr("Test connection…"));
    page->beginGroup(tr("Packets"));
    page->addChoice(
        Setting::Mtu,
        {tr("Largest packet (MTU)"), tr("Smaller if packets get lost on the way, as in a VPN")},
        Choices{{tr("As the network says"), 0},
                {tr("%1 bytes").arg(576), 576},
                {tr("%1 bytes").arg(1280), 1280},
                {tr("%1 bytes").arg(1420), 1420},
                {tr("%1 bytes").arg(1500), 1500},
                {tr("%1 bytes").arg(9000), 9000}});
    page->beginGroup(tr("Interfaces"));
    for (const SettingFacts::Interface& each : facts.interfaces) {
        QStringList parts = each.addresses;
        if (parts.isEmpty()) parts += tr("not connected");
        if (each.mtu > 0) parts += tr("MTU %1").arg(each.mtu);
        page->addFact(each.name, parts.join(QStringLiteral(" · ")));
    }
    if (facts.interfaces.isEmpty()) page->addFact(tr("There is none"), {});
    return page;
}

SettingsPage* SettingsPages::privacy(const Theme& theme, const SettingFacts& facts) {
    auto* page = new SettingsPage(theme, tr("Privacy"),
                                  tr("What leaves this computer, and what stays on it."));
    page->beginGroup(tr("Encryption"));
    page->addChoice(Setting::PlaintextMayBeAsked,
                    {tr("Messages without encryption"),
                     tr("Only programs of the older protocol without a key need this. The button "
                        "then reads “Send unencrypted”, and every such message is marked.")},
                    Choices{{tr("Never send"), false}, {tr("Ask once for each contact"), true}});
    page->beginGroup(tr("What your contacts see"));
    page->addSwitch(Setting::ReadReceipts,
                    {tr("Read receipts"), tr("Contacts learn when you have read a message.")});
    page->beginGroup(tr("On this computer"));
    page->addSwitch(Setting::Previews,
                    {tr("Text in notifications"), tr("If off: “New message”, without the text")});
    page->addChoice(
        Setting::RetentionDays,
        {tr("Keep messages"), tr("Older messages are deleted here, not from your contact’s")},
        Choices{{tr("For ever"), 0},
                {tr("One year"), 365},
                {tr("90 days"), 90},
                {tr("30 days"), 30},
                {tr("7 days"), 7},
                {tr("One day"), 1}});
    if (facts.protection == IdentityProtection::Passphrase) {
        page->addChoice(
            Setting::LockMinutes,
            {tr("Lock the window"), tr("Ask for the passphrase after a time without input")},
            Choices{{tr("Only by hand"), 0},
                    {tr("After 5 minutes"), 5},
                    {tr("After 10 minutes"), 10},
                    {tr("After 30 minutes"), 30}});
        page->addChoice(
            Setting::LockForgetsKeys,
            {tr("While it is locked"),
             tr("Offline no key is left in the memory of this computer, and nothing arrives. What "
                "old programs send meanwhile is lost.")},
            Choices{{tr("Stay connected"), false}, {tr("Go offline"), true}});
    }
    return page;
}

SettingsPage* SettingsPages::notifications(const Theme& theme) {
    auto* page =
        new SettingsPage(theme, tr("Notifications"), tr("How you learn of a new message."));
    page->beginGroup(tr("New messages"));
    page->addSwitch(Setting::Notifications,
                    {tr("Notify"), tr("Through the desktop, while the chat is not in sight. "
                                      "Muted contacts never do.")});
    page->beginGroup(tr("Window"));
    page->addSwitch(Setting::CloseToTray,
                    {tr("Stay reachable when the window is closed"),
                     tr("The icon in the tray opens it again. If off, closing it quits.")});
    return page;
}

SettingsPage* SettingsPages::appearance(const Theme& theme) {
    auto* page = new SettingsPage(theme, tr("Appearance"), tr("How the window looks."));
    page->beginGroup(tr("Look"));
    page->addChoice(Setting::Theme, {tr("Theme"), {}},
                    Choices{{tr("As the desktop"), static_cast<int>(ThemeChoice::System)},
                            {tr("Light"), static_cast<int>(ThemeChoice::Light)},
                            {tr("Dark"), static_cast<int>(ThemeChoice::Dark)}});
    page->addNumber(
        Setting::FontPercent,
        {tr("Text size"), tr("100 % is the size of the desktop. Also: Ctrl and + or -")},
        SettingBounds::leastFont, SettingBounds::mostFont, QStringLiteral(" %"));
    page->addChoice(Setting::Compact, {tr("Contact list"), {}},
                    Choices{{tr("Comfortable"), false}, {tr("Compact"), true}});
    page->beginGroup(tr("Language"));
    Choices languages;
    for (const Translator::Language& each : Translator::languages())
        languages << QPair<QString, QVariant>{each.name, each.code};
    page->addChoice(Setting::Language, {tr("Language of the window"), {}}, languages);
    page->beginGroup(tr("Messages"));
    page->addSwitch(Setting::StyledText,
                    {tr("Show *bold*, _italic_ and `code`"), tr("The text itself is not changed")});
    page->addChoice(Setting::CtrlEnterSends, {tr("Send a message with"), {}},
                    Choices{{tr("Enter"), false}, {tr("Ctrl+Enter"), true}});
    return page;
}

SettingsPage* SettingsPages::advanced(const Theme& theme) {
    auto* page = new SettingsPage(theme, tr("Advanced"), tr("Rarely needed."));
    page->beginGroup(tr("Limits"));
    page->addNumber(Setting::MessageRate,
                    {tr("Messages accepted from a contact"),
                     tr("A second. What comes above it is refused and counted.")},
                    SettingBounds::leastRate, SettingBounds::mostRate);
    page->addNumber(Setting::KeyLifetime,
                    {tr("Lifetime of a key with older programs"), tr("In seconds")},
                    SettingBounds::leastLifetime, SettingBounds::mostLifetime);
    page->beginGroup(tr("Log"));
    page->addChoice(Setting::LogLevel,
                    {tr("What the log keeps"), tr("Never keys, never the text of messages")},
                    Choices{{tr("Everything"), static_cast<int>(LogLevel::Debug)},
                            {tr("What happens"), static_cast<int>(LogLevel::Info)},
                            {tr("Warnings and errors"), static_cast<int>(LogLevel::Warning)}});
    return page;
}

}  // namespace vaultgram::ui
