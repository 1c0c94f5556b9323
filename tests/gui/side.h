// One whole program without a disk: window, presenters, messenger, and a socket on loopback.
#pragma once

#include "app/gui/ids.h"
#include "app/gui/presenter.h"
#include "app/messenger/open_profile.h"

#include <QTest>

namespace vaultgram::gui::test {

inline VaultSocket::Options onLoopback() {
    VaultSocket::Options options;
    options.port = 0;
    options.bind = QHostAddress(QHostAddress::LocalHost);
    return options;
}

struct Side {
    OpenProfile profile = ephemeralProfile();
    std::unique_ptr<VaultSocket> socket = socketFor(onLoopback(), profile);
    Messenger messenger{*socket, std::move(profile)};
    ui::Theme theme;
    ui::Translator translator;
    Settings settings{true, {}};
    ui::MainWindow window{theme};
    IdentityKeeper keeper{{}, window};
    Presenter presenter{{*socket, messenger, window, translator, settings, keeper}};

    void start() {
        translator.install(QStringLiteral("en"));
        window.setThemeChoice(ui::ThemeChoice::Light);
        QVERIFY(!socket->start());
        presenter.begin({});
        window.show();
    }
    [[nodiscard]] const ui::ContactInfo* contact() {
        const QList<Contact> all = messenger.contacts();
        if (all.isEmpty()) return nullptr;
        return presenter.conversations().contacts().find(idOf(all.constFirst().id));
    }
    [[nodiscard]] QStringList shown() const {
        QStringList all;
        const QAbstractItemModel* model = window.chat()->conversation()->list()->model();
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
};

}  // namespace vaultgram::gui::test
