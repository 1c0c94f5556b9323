// The settings: pages on the left, rows on the right, everything in effect at once.
//
// It keeps no truth: values come by setValue, wishes go by changed, refusals come back by
// showProblem.
#pragma once

#include "ui/widgets/retranslating.h"
#include "ui/widgets/settings_pages.h"

#include <QListWidget>
#include <QStackedWidget>

namespace vaultgram::ui {

class SettingsWindow : public Retranslating<QWidget> {
    Q_OBJECT

public:
    enum Page {
        ProfilePage,
        NetworkPage,
        PrivacyPage,
        NotificationsPage,
        AppearancePage,
        AdvancedPage,
        PageCount
    };

    explicit SettingsWindow(const Theme& theme, QWidget* parent = nullptr);

    void open(Page page);
    void setFacts(const SettingFacts& facts);
    void setValues(const SettingValues& values);
    void setValue(Setting setting, const QVariant& value);
    void showProblem(Setting setting, const QString& reason);
    [[nodiscard]] SettingsPage* page(Page page) const { return m_all.value(page); }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }
    [[nodiscard]] QListWidget* pageList() const { return m_list; }

Q_SIGNALS:
    void changed(vaultgram::ui::Setting setting, const QVariant& value);
    void exportWanted();
    void importWanted();
    void passphraseWanted();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void rebuild();
    void find(const QString& text);
    void drawIcons();

    const Theme& m_theme;
    SettingFacts m_facts;
    SettingValues m_values;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QListWidget* m_list;
    QStackedWidget* m_pages;
    QList<SettingsPage*> m_all;
};

}  // namespace vaultgram::ui
