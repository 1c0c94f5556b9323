// What the desktop says of how it looks, from a settings portal on a bus of its own.
#include "app/gui/desktop_appearance.h"

#include "tests/gui/notification_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace vaultgram::gui;
using namespace vaultgram::gui::test;

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString place = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.a11y.interface");

class Portal : public QDBusVirtualObject {
public:
    QMap<QString, QVariant> values;  // by namespace, a blank, key

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override {
        if (message.member() != QLatin1String("Read")) return false;
        const QVariantList given = message.arguments();
        const auto found = values.constFind(given.at(0).toString() + u' ' + given.at(1).toString());
        if (found == values.constEnd())
            return bus.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("none")));
        // As portals do: a variant in a variant.
        const QVariant inner = QVariant::fromValue(QDBusVariant(*found));
        return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }
};

}  // namespace

class DesktopAppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatItWantsAtTheStartIsTold();
    void aDesktopWithoutAWishChangesNothing();
    void aChangeIsToldWhenItComes();
    void withoutAPortalNothingHappens();

private:
    [[nodiscard]] QDBusConnection theirs() const {
        return QDBusConnection::connectToBus(m_desk.address(), QStringLiteral("portal"));
    }
    [[nodiscard]] QDBusConnection ours() const {
        return QDBusConnection::connectToBus(m_desk.address(), QStringLiteral("ours"));
    }

    NotificationDesk m_desk;
    Portal m_portal;
};

void DesktopAppearanceTest::initTestCase() {
    QVERIFY(!m_desk.address().isEmpty());
    QVERIFY(theirs().registerVirtualObject(place, &m_portal));
    QVERIFY(theirs().registerService(portal));
}

void DesktopAppearanceTest::whatItWantsAtTheStartIsTold() {
    m_portal.values = {{appearance + QStringLiteral(" color-scheme"), 1U},
                       {gnome + QStringLiteral(" high-contrast"), true}};
    const DesktopAppearance desktop(ours());
    QSignalSpy dark(&desktop, &DesktopAppearance::darkWanted);
    QSignalSpy contrast(&desktop, &DesktopAppearance::contrastWanted);
    QTRY_COMPARE(dark.size(), 1);
    QVERIFY(dark.at(0).at(0).toBool());
    QTRY_COMPARE(contrast.size(), 1);
    QVERIFY(contrast.at(0).at(0).toBool());
}

void DesktopAppearanceTest::aDesktopWithoutAWishChangesNothing() {
    m_portal.values = {{appearance + QStringLiteral(" color-scheme"), 0U},
                       {appearance + QStringLiteral(" contrast"), 0U}};
    const DesktopAppearance desktop(ours());
    QSignalSpy dark(&desktop, &DesktopAppearance::darkWanted);
    QSignalSpy contrast(&desktop, &DesktopAppearance::contrastWanted);
    QTRY_COMPARE(contrast.size(), 1);  // asked last
    QVERIFY(!contrast.at(0).at(0).toBool());
    QCOMPARE(dark.size(), 0);
}

void DesktopAppearanceTest::aChangeIsToldWhenItComes() {
    m_portal.values.clear();
    const DesktopAppearance desktop(ours());
    QSignalSpy dark(&desktop, &DesktopAppearance::darkWanted);
    const auto tell = [this](const QString& space, const char* key, const QVariant& value) {
        QDBusMessage signal =
            QDBusMessage::createSignal(place, settings, QStringLiteral("SettingChanged"));
        signal << space << QString::fromLatin1(key) << QVariant::fromValue(QDBusVariant(value));
        QVERIFY(theirs().send(signal));
    };
    tell(appearance, "accent-color", 7U);
    tell(appearance, "color-scheme", 1U);
    tell(appearance, "color-scheme", 2U);
    QTRY_COMPARE(dark.size(), 2);
    QVERIFY(dark.at(0).at(0).toBool());
    QVERIFY(!dark.at(1).at(0).toBool());
}

void DesktopAppearanceTest::withoutAPortalNothingHappens() {
    QVERIFY(theirs().unregisterService(portal));
    const DesktopAppearance alone(ours());
    const DesktopAppearance nowhere(QDBusConnection(QStringLiteral("none")));
    QSignalSpy dark(&alone, &DesktopAppearance::darkWanted);
    QVERIFY(!dark.wait(200));
}

QTEST_GUILESS_MAIN(DesktopAppearanceTest)
#include "desktop_appearance_test.moc"
