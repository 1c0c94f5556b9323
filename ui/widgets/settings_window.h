// The settings: pages on the left, rows on the right, everything in effect at once.
//
// It keeps no truth: values come by setValue, wishes go by changed, refusals come back by
// showProblem.
#pragma once

#include "ui/widgets/retranslating.h"
#include "ui/widgets/settings_pages.h"

#include <QDialog>
#include <QListWidget>
#include <QStackedWidget>

namespace vaultgram::ui {

// A dialog for what reads it aloud; it holds up no other window.
class SettingsWindow : public Retranslating<QDialog> {
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

    using QDialog::open;
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
    void testWanted();  // of the connection

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void find(const QString& text);
    void drawIcons();
    void arrange();

    const Theme& m_theme;
    SettingFacts m_facts;
    SettingValues m_values;
    QFrame* m_side;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QListWidget* m_list;
    QLabel* m_nothing;  // of what is looked for
    QStackedWidget* m_pages;
    QList<SettingsPage*> m_all;
    bool m_narrow = false;  // the list of pages shows icons only
};

}  // namespace vaultgram::ui
