// The messages of one chat, with the button that leads back to the newest.
//
//   olderWanted, newerWanted    the user nears an end of what is loaded: load a page there
//                               (MessageModel::prepend, appendNewer); asked once a page
//   newestWanted                back to the newest, which is not loaded: load the last page
#pragma once

#include "ui/models/message_model.h"
#include "ui/widgets/link_question.h"
#include "ui/widgets/message_delegate.h"
#include "ui/widgets/message_list.h"
#include "ui/widgets/message_text_marker.h"
#include "ui/widgets/retranslating.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>

namespace vaultgram::ui {

class ConversationView : public Retranslating<QWidget> {
    Q_OBJECT

public:
    explicit ConversationView(const Theme& theme, QWidget* parent = nullptr);

    // Not owned; must outlive the view or be replaced. The unread line of the one before goes.
    void setModel(MessageModel* model);
    // False if it is not loaded: load the page around it and ask again.
    bool showMessage(const QString& id);
    void leaveFound();                    // nothing is found any more: no message is marked
    void setWanted(const QString& text);  // marked in every message; empty: no search
    void setMarkupShown(bool shown);      // *bold* is bold
    void setLinkOpener(LinkOpener open) { m_openLink = std::move(open); }  // else the desktop
    [[nodiscard]] const MessageModel* model() const { return m_model; }
    [[nodiscard]] MessageList* list() const { return m_list; }
    [[nodiscard]] const MessageDelegate* delegate() const { return m_delegate; }
    [[nodiscard]] QPushButton* newestButton() const { return m_newest; }
    // Not while it is hidden, and not at the end of a page that is older.
    [[nodiscard]] bool newestInSight() const { return isVisible() && showsNewest(); }
    [[nodiscard]] QString lastOwnText() const;  // of what is loaded
    [[nodiscard]] QString chosenText() const;   // what Copy takes: marked text, else messages

public Q_SLOTS:
    void goToNewest();
    void copy();
    void quote();
    void goTo(const QString& messageId);
    void showDetails();  // of the current message, else of the newest
    void askToOpen(const QString& link);

Q_SIGNALS:
    void retryRequested(const QString& messageId);
    void cancelRequested(const QString& messageId);
    void detailsRequested(const QString& messageId);
    void deleteRequested(const QStringList& messageIds);  // on this device
    void quoteRequested(const QString& author, const QString& text);
    void messageWanted(const QString& messageId);  // it is not loaded
    void olderWanted();
    void newerWanted();
    void newestWanted();
    void newestSeen();  // the newest message is in sight

protected:
    void retranslate() override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectList();
    void connectModel();
    void rowsCame(int first, int last);
    void wantOlder(bool atTop);
    void wantNewer();
    void reachedEnd();
    void showButton();
    void showIfEmpty();  // words where there is no message
    void placeButton();
    void slideToNewest();
    void openMenu(const QModelIndex& index, const QPoint& globalPosition);
    void addLinks(QMenu* menu, const QModelIndex& index);
    void activate(const QModelIndex& index);
    void toggleUnfolded(const QString& id);
    void remeasure();
    void nameList();
    [[nodiscard]] QString idAt(const QModelIndex& index) const;
    [[nodiscard]] QStringList chosenIds() const;  // what Delete takes
    [[nodiscard]] QStringList linksOf(const QModelIndex& index) const;
    [[nodiscard]] bool showsNewest() const;

    const Theme& m_theme;
    MessageList* m_list;
    MessageDelegate* m_delegate;
    MessageTextMarker* m_marker;
    QPushButton* m_newest;
    QLabel* m_empty;
    MessageModel* m_model = nullptr;
    QPointer<QMenu> m_menu;  // about a message of this chat
    LinkOpener m_openLink;
    QTimer m_highlight;
    int m_below = 0;  // messages that came while the user was reading above
    bool m_askedOlder = false;
    bool m_askedNewer = false;
};

}  // namespace vaultgram::ui
