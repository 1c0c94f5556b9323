// The top of the list: who I am, and the ways to the rest of the program.
//
//   (JM)  Jonas Moser          [statistics] [menu] [+]
//         7f2a 91c4 03de
#pragma once

#include "ui/models/contact.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/retranslating.h"

#include <QMenu>

namespace vaultgram::ui {

// Avatar, name and the start of the fingerprint, as one button.
class ProfileButton : public Retranslating<QAbstractButton> {
    Q_OBJECT

public:
    explicit ProfileButton(const Theme& theme, QWidget* parent = nullptr);
    void setProfile(const QString& name, const QString& fingerprint);
    void setPresence(Presence presence, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void retranslate() override;

private:
    [[nodiscard]] QString groupsThatFit(const QFontMetrics& font, int width) const;

    const Theme& m_theme;
    QString m_name;
    QString m_fingerprint;
    QString m_presenceWords;
    Presence m_presence = Presence::Waiting;
};

class ProfileCorner : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ProfileCorner(const Theme& theme, QWidget* parent = nullptr);
    void setProfile(const QString& name, const QString& fingerprint);
    void setNetworkStatus(const NetworkStatus& status);
    void setMenu(QMenu* menu);  // not owned

Q_SIGNALS:
    void profileClicked();
    void statisticsClicked();
    void addClicked();

protected:
    void retranslate() override;

private:
    ProfileButton* m_profile;
    NetworkStatus m_status;
    IconButton* m_statistics;
    IconButton* m_menu;
    IconButton* m_add;
};

}  // namespace vaultgram::ui
