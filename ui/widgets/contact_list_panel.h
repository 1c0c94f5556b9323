// The left side: profile, search, the list, the status strip.
#pragma once

#include "ui/models/contact_list_proxy.h"
#include "ui/widgets/contact_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hit_list.h"
#include "ui/widgets/profile_corner.h"
#include "ui/widgets/retranslating.h"
#include "ui/widgets/status_strip.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>

namespace vaultgram::ui {

class ContactListPanel : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ContactListPanel(const Theme& theme, QWidget* parent = nullptr);

    void setModel(ContactListModel* model);  // not owned
    void setHitModel(HitModel* model);       // not owned: messages found, below the contacts
    void setCompact(bool compact);
    void selectContact(const QString& id);  // without contactChosen; empty: nothing selected
    [[nodiscard]] QString selectedContact() const;
    [[nodiscard]] QString contactBeside(int step) const;  // the next one shown, wrapping around
    [[nodiscard]] QString unreadBeside(int step) const;   // the next one with unread messages
    [[nodiscard]] QString contactAt(int position) const;  // counted from 0; empty if there is none
    void focusSearch();
    void focusList();

    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] bool hasListFocus() const { return m_list->hasFocus(); }
    [[nodiscard]] ProfileCorner* profileCorner() const { return m_profile; }
    [[nodiscard]] StatusStrip* statusStrip() const { return m_status; }
    [[nodiscard]] HitList* hits() const { return m_hits; }
    [[nodiscard]] QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void contactChosen(const QString& id);     // the current row is another one
    void contactActivated(const QString& id);  // by click or Enter: the user wants to write
    void contactMenuRequested(const QString& id, const QPoint& globalPosition);
    void requestAccepted(const QString& id);
    void requestRejected(const QString& id);
    void requestBlocked(const QString& id);
    void requestIgnored(const QString& id);
    void searchChanged(const QString& text);  // trimmed; empty: nothing is looked for
    void discoveredAddRequested(const QString& id);
    void addClicked();

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSearch();
    void buildList();
    void tellCurrent(const QModelIndex& current);
    void activate(const QModelIndex& index);
    void openMenuAt(const QModelIndex& index, const QPoint& globalPosition);
    void openRequestMenu(const QString& id, const QPoint& globalPosition);
    void connectDelegate();
    void addShortcuts();
    bool contextMenu(const QContextMenuEvent& menu);
    bool keyPressed(const QObject* watched, int key);
    void showListOrHint();
    void fold(ContactSection section);
    void selectOpen() { selectContact(m_openId); }
    void placeHits(bool hits);

    const Theme& m_theme;
    ContactListProxy m_proxy;
    ProfileCorner* m_profile;
    QLineEdit* m_search;
    QAction* m_searchIcon = nullptr;
    QLabel* m_searchKeys = nullptr;  // in the field while it is empty
    QListView* m_list;
    ContactDelegate* m_delegate;
    EmptyState* m_hint;
    QStackedWidget* m_stack;
    HitList* m_hits;
    StatusStrip* m_status;
    bool m_selecting = false;  // by program: nothing to tell
    QString m_openId;          // whose chat is open, shown in the list or not
};

}  // namespace vaultgram::ui
