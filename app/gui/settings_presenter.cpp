#include "app/gui/settings_presenter.h"

#include "app/gui/translate.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <algorithm>

namespace vaultgram::gui {
namespace {

using ui::Setting;

constexpr int zoomStep = 10;  // percent

constexpr Setting allSettings[] = {
    Setting::OwnName,
    Setting::Port,
    Setting::Ipv6,
    Setting::Mtu,
    Setting::PlaintextMayBeAsked,
    Setting::ReadReceipts,
    Setting::Previews,
    Setting::RetentionDays,
    Setting::LockMinutes,
    Setting::LockForgetsKeys,
    Setting::Notifications,
    Setting::CloseToTray,
    Setting::Theme,
    Setting::FontPercent,
    Setting::Compact,
    Setting::Language,
    Setting::StyledText,
    Setting::MessageRate,
    Setting::KeyLifetime,
    Setting::LogLevel,
    Setting::CtrlEnterSends,
};

// The names of the messenger's settings; what both faces share is kept there, sealed.
QString profileKey(Setting setting) {
    if (setting == Setting::ReadReceipts) return QStringLiteral("receipts.read");
    if (setting == Setting::RetentionDays) return QStringLiteral("retention.days");
    return QStringLiteral("name");
}

}  // namespace

SettingsPresenter::SettingsPresenter(const Parts& parts)
    : m_parts(parts), m_desktopPoints(QApplication::font().pointSizeF()) {
    connectWindow();
}

void SettingsPresenter::connectWindow() {
    using ui::MainWindow;
    ui::MainWindow& window = m_parts.window;
    connect(&window, &MainWindow::themeChosen, this, [this](ui::ThemeChoice choice) {
        apply(Setting::Theme, static_cast<int>(choice));
        fill();
    });
    connect(&window, &MainWindow::languageChosen, this,
            [this](const QString& language) { apply(Setting::Language, language); });
    connect(&window, &MainWindow::zoomWanted, this, &SettingsPresenter::zoom);
    connect(&window, &MainWindow::settingsOpened, this, [this] {
        ui::SettingsWindow* settings = m_parts.window.settings();
        connect(settings, &ui::SettingsWindow::changed, this, &SettingsPresenter::apply,
                Qt::UniqueConnection);
        connect(settings, &ui::SettingsWindow::exportWanted, &m_parts.keeper,
                &IdentityKeeper::askExport, Qt::UniqueConnection);
        connect(settings, &ui::SettingsWindow::importWanted, &m_parts.keeper,
                &IdentityKeeper::askImport, Qt::UniqueConnection);
        connect(settings, &ui::SettingsWindow::passphraseWanted, &m_parts.keeper,
                &IdentityKeeper::askChange, Qt::UniqueConnection);
        fill();
    });
    connect(&m_parts.keeper, &IdentityKeeper::protectionChanged, this, [this] {
        m_parts.window.setCanLock(m_parts.keeper.hasPassphrase());
        fill();
    });
}

void SettingsPresenter::begin() {
    m_parts.window.setCanLock(m_parts.keeper.hasPassphrase());
    for (const Setting each : {Setting::Compact, Setting::StyledText, Setting::CloseToTray,
                               Setting::LockMinutes, Setting::LogLevel, Setting::CtrlEnterSends})
        apply(each, value(each));
    const int percent = value(Setting::FontPercent).toInt();
    if (percent != 100) setFontPercent(percent);
    applyPlaintextPolicy();
}

bool SettingsPresenter::isOfProfile(Setting setting) {
    return setting == Setting::OwnName || setting == Setting::ReadReceipts ||
           setting == Setting::RetentionDays;
}

QVariant SettingsPresenter::value(Setting setting) const {
    if (setting == Setting::Language) return m_parts.translator.language();
    // While no port is open, the one that was wanted.
    const int port = m_parts.socket.port();
    if (setting == Setting::Port && port != 0) return port;
    if (!isOfProfile(setting)) return m_parts.settings.value(setting);
    const QString text = m_parts.messenger.setting(profileKey(setting));
    if (setting == Setting::ReadReceipts)
        return text.isEmpty() ? false : text == QLatin1String("true");
    if (setting == Setting::RetentionDays) return text.toInt();
    return text;
}

QString SettingsPresenter::ownName() const {
    return value(Setting::OwnName).toString();
}

void SettingsPresenter::fill() {
    if (!m_parts.window.hasSettings()) return;
    ui::SettingValues values;
    for (const Setting each : allSettings) values.insert(each, value(each));
    m_parts.window.settings()->setFacts(facts());
    m_parts.window.settings()->setValues(values);
}

void SettingsPresenter::portIs(int port) {
    m_parts.settings.setValue(Setting::Port, port);
    if (!m_parts.window.hasSettings()) return;
    m_parts.window.settings()->showProblem(Setting::Port, {});
    m_parts.window.settings()->setValue(Setting::Port, port);
}

void SettingsPresenter::apply(Setting setting, const QVariant& value) {
    if (setting == Setting::Port) return Q_EMIT portWanted(value.toInt());
    if (setting == Setting::Language) return chooseLanguage(value.toString());
    if (isOfProfile(setting)) {
        const bool isSwitch = setting == Setting::ReadReceipts;
        const QString flag = value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
        m_parts.messenger.setSetting(profileKey(setting), isSwitch ? flag : value.toString());
        if (setting == Setting::OwnName) Q_EMIT ownNameChanged();
        return;
    }
    m_parts.settings.setValue(setting, value);
    applyLook(setting, value);
    applyNetwork(setting, value);
    switch (setting) {
        case Setting::PlaintextMayBeAsked: applyPlaintextPolicy(); break;
        case Setting::CloseToTray: Q_EMIT closeToTrayChanged(value.toBool()); break;
        case Setting::LockMinutes: Q_EMIT lockMinutesChanged(value.toInt()); break;
        case Setting::LogLevel: Q_EMIT logLevelChanged(value.toInt()); break;
        default: break;
    }
}

void SettingsPresenter::applyLook(Setting setting, const QVariant& value) {
    switch (setting) {
        case Setting::Theme:
            m_parts.window.setThemeChoice(static_cast<ui::ThemeChoice>(value.toInt()));
            break;
        case Setting::Compact: m_parts.window.setCompact(value.toBool()); break;
        case Setting::StyledText: m_parts.window.setStyledText(value.toBool()); break;
        case Setting::FontPercent: setFontPercent(value.toInt()); break;
        case Setting::CtrlEnterSends:
            m_parts.window.setSendKey(value.toBool() ? ui::SendKey::CtrlEnter : ui::SendKey::Enter);
            break;
        default: break;
    }
}

void SettingsPresenter::applyNetwork(Setting setting, const QVariant& value) {
    VaultSocket& socket = m_parts.socket;
    switch (setting) {
        case Setting::Mtu:
            socket.setMtu(value.toInt() > 0 ? std::optional<std::size_t>(value.toUInt())
                                            : std::nullopt);
            break;
        case Setting::Ipv6: applyIpv6(value.toBool()); break;
        case Setting::MessageRate: socket.setMessageRate(value.toUInt()); break;
        case Setting::KeyLifetime:
            socket.setKeyLifetime(std::chrono::seconds(value.toInt()));
            break;
        default: break;
    }
}

// Who asked for one address on the command line gets that one.
void SettingsPresenter::applyIpv6(bool wanted) {
    const QHostAddress bound = m_parts.socket.bindAddress();
    if (bound != QHostAddress(QHostAddress::Any) && bound != QHostAddress(QHostAddress::AnyIPv4))
        return;
    const auto error =
        m_parts.socket.setBind(QHostAddress(wanted ? QHostAddress::Any : QHostAddress::AnyIPv4));
    if (!error) return;
    m_parts.settings.setValue(Setting::Ipv6, !wanted);
    fill();
    m_parts.window.settings()->showProblem(
        Setting::Ipv6, ui::explain(problemOf(error->kind), error->port, error->detail));
}

void SettingsPresenter::chooseLanguage(const QString& language) {
    m_parts.settings.setValue(Setting::Language, language);
    m_parts.translator.install(language);
    m_parts.window.setLanguageChoice(m_parts.translator.language());
    m_parts.conversations.retranslate();
    applyPlaintextPolicy();
    Q_EMIT languageChanged();
}

void SettingsPresenter::zoom(int step) {
    const int now = value(Setting::FontPercent).toInt();
    const int wanted = step == 0 ? 100 : now + step * zoomStep;
    apply(Setting::FontPercent,
          std::clamp(wanted, ui::SettingBounds::leastFont, ui::SettingBounds::mostFont));
    fill();
}

void SettingsPresenter::setFontPercent(int percent) {
    if (m_desktopPoints <= 0) return;  // a font in pixels has no size to grow from
    m_parts.window.setPointSize(m_desktopPoints * percent / 100);
}

void SettingsPresenter::applyPlaintextPolicy() {
    const bool mayBeAsked = value(Setting::PlaintextMayBeAsked).toBool();
    if (!mayBeAsked) forbidPlaintext();
    m_parts.conversations.setPlaintextRefusal(
        mayBeAsked
            ? QString()
            : tr("Nothing is sent without encryption: so it is set under Settings, Privacy."));
}

// "Never" is meant for those too who were allowed before.
void SettingsPresenter::forbidPlaintext() {
    for (const Contact& each : m_parts.messenger.contacts())
        if (each.info.plaintextAllowed)
            static_cast<void>(m_parts.messenger.allowPlaintext(each.id, false));
}

ui::SettingFacts SettingsPresenter::facts() const {
    ui::SettingFacts facts;
    if (const auto id = m_parts.messenger.identity()) facts.fingerprint = hexFingerprint(*id);
    facts.folder = m_parts.keeper.folder();
    facts.protection = m_parts.keeper.protection();
    for (const InterfaceDetails& each : m_parts.socket.network().interfaces) {
        if (each.loopback) continue;
        QStringList addresses;
        for (const QHostAddress& address : each.addresses) addresses << address.toString();
        facts.interfaces << ui::SettingFacts::Interface{each.name, addresses, each.mtu};
    }
    return facts;
}

}  // namespace vaultgram::gui
