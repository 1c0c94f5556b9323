#include "app/gui/search_presenter.h"

#include "app/gui/ids.h"

namespace vaultgram::gui {
namespace {

constexpr std::chrono::milliseconds pauseInTyping{150};

}  // namespace

SearchPresenter::SearchPresenter(Messenger& messenger, Conversations& conversations,
                                 ChatPresenter& chat, ui::MainWindow& window)
    : m_messenger(messenger), m_conversations(conversations), m_chat(chat), m_window(window) {
    using ui::MainWindow;
    m_window.setHitModel(&m_hits);
    for (QTimer* timer : {&m_pause, &m_herePause}) {
        timer->setSingleShot(true);
        timer->setInterval(pauseInTyping);
    }
    connect(&m_pause, &QTimer::timeout, this, &SearchPresenter::searchEverywhere);
    connect(&m_herePause, &QTimer::timeout, this, &SearchPresenter::searchHere);
    connect(&m_window, &MainWindow::searchWanted, this, [this](const QString& text) {
        m_wanted = text;
        m_pause.start();
    });
    connect(&m_window, &MainWindow::chatSearchWanted, this,
            [this](const QString& contact, const QString& text) {
                m_hereContact = contact;
                m_hereWanted = text;
                // Closed: nothing that is still found may lead anywhere.
                text.isEmpty() ? m_herePause.stop() : m_herePause.start();
                if (text.isEmpty()) searchHere();
            });
    connect(&m_window, &MainWindow::chatSearchStep, this, &SearchPresenter::step);
    connect(&m_window, &MainWindow::hitChosen, this,
            [this](const QString& contact, const QString& message) {
                for (const Found& each : m_everywhere)
                    if (idOf(each.contact) == contact && idOf(each.message) == message) {
                        go(each);
                        return;
                    }
            });
    connect(&m_window, &MainWindow::chatDayWanted, this, &SearchPresenter::goToDay);
    connect(&m_messenger, &Messenger::searchHit, this, &SearchPresenter::onHit);
    connect(&m_messenger, &Messenger::searchDone, this,
            [this](int ticket, int hits, bool) { onDone(ticket, hits); });
}

void SearchPresenter::stop(std::optional<int>& ticket) {
    if (ticket) m_messenger.cancelSearch(*ticket);
    ticket.reset();
}

void SearchPresenter::searchEverywhere() {
    stop(m_ticket);
    m_everywhere.clear();
    m_hits.begin(m_wanted);
    if (!m_wanted.isEmpty()) m_ticket = m_messenger.search(m_wanted, {});
}

void SearchPresenter::searchHere() {
    stop(m_hereTicket);
    m_here.clear();
    m_hereHits = 0;
    m_at = -1;
    if (!m_hereWanted.isEmpty() && !m_hereContact.isEmpty())
        m_hereTicket = m_messenger.search(m_hereWanted, contactOf(m_hereContact));
    showBar();
}

void SearchPresenter::onHit(int ticket, const StoredMessage& message) {
    const Found found{message.contact, message.id, store::placeOf(message)};
    if (ticket == m_ticket) {
        if (m_everywhere.size() < ui::HitModel::mostShown) m_everywhere << found;
        m_hits.append({idOf(message.contact), idOf(message.id),
                       m_conversations.nameOf(message.contact),
                       QString::fromStdString(message.text),
                       QDateTime::fromMSecsSinceEpoch(shownMs(message)), message.outgoing});
    } else if (ticket == m_hereTicket && idOf(message.contact) == m_window.currentContact()) {
        m_here << found;
        if (m_here.size() == 1) step(1);
        showBar();
    }
}

void SearchPresenter::onDone(int ticket, int hits) {
    if (ticket == m_ticket) {
        m_ticket.reset();
        m_hits.finish(hits);
    } else if (ticket == m_hereTicket) {
        m_hereTicket.reset();
        m_hereHits = hits;
        if (m_here.isEmpty()) m_window.chat()->conversation()->leaveFound();
        showBar();
    }
}

void SearchPresenter::step(int by) {
    if (m_here.isEmpty()) return;
    const qsizetype count = m_here.size();
    m_at = static_cast<int>((m_at + by + count) % count);
    go(m_here[m_at]);
    showBar();
}

void SearchPresenter::showBar() {
    // All are counted; the newest thousand can be walked through.
    const int count = qMax(m_hereHits, static_cast<int>(m_here.size()));
    m_window.chat()->search()->setResult(m_at + 1, count, m_hereTicket.has_value());
}

// Nothing was written since: the newest is what comes nearest.
void SearchPresenter::goToDay(const QString& contact, const QDate& day) {
    const auto first =
        m_messenger.firstSince(contactOf(contact), day.startOfDay().toMSecsSinceEpoch());
    if (first)
        m_chat.goTo(contact, store::placeOf(*first), first->id);
    else
        m_window.chat()->conversation()->goToNewest();
}

void SearchPresenter::go(const Found& found) {
    m_chat.goTo(idOf(found.contact), found.place, found.message);
}

}  // namespace vaultgram::gui
