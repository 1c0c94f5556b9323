// Searching: in all chats (a list below the contacts), and in the open one (a bar).
#pragma once

#include "app/gui/chat_presenter.h"
#include "ui/models/hit_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace vaultgram::gui {

class SearchPresenter : public QObject {
    Q_OBJECT
public:
    SearchPresenter(Messenger& messenger, Conversations& conversations, ChatPresenter& chat,
                    ui::MainWindow& window);

private:
    struct Found {
        ContactId contact;
        MsgId message;
        store::Place place;
    };
    void onHit(int ticket, const StoredMessage& message);
    void onDone(int ticket, int hits);
    void searchEverywhere();
    void searchHere();
    void goToDay(const QString& contact, const QDate& day);
    void step(int by);
    void showBar();
    void go(const Found& found);
    void stop(std::optional<int>& ticket);

    Messenger& m_messenger;
    Conversations& m_conversations;
    ChatPresenter& m_chat;
    ui::MainWindow& m_window;
    ui::HitModel m_hits;
    QList<Found> m_everywhere;
    QString m_wanted;
    std::optional<int> m_ticket;

    QString m_hereContact;
    QString m_hereWanted;
    QList<Found> m_here;  // newest first
    int m_hereHits = 0;   // as many as there are
    int m_at = -1;
    std::optional<int> m_hereTicket;

    QTimer m_pause;  // in typing
    QTimer m_herePause;
};

}  // namespace vaultgram::gui
