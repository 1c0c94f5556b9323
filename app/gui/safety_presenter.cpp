#include "app/gui/safety_presenter.h"

#include "app/gui/ids.h"
#include "app/gui/safety_info.h"
#include "app/link/clocks.h"

namespace vaultgram::gui {

SafetyPresenter::SafetyPresenter(Messenger& messenger, Conversations& conversations,
                                 ui::MainWindow& window)
    : m_messenger(messenger), m_conversations(conversations), m_window(window) {
    using ui::MainWindow;
    connect(&m_window, &MainWindow::verifyWanted, this, &SafetyPresenter::show);
    connect(&m_window, &MainWindow::numbersMatch, this, &SafetyPresenter::match);
    connect(&m_window, &MainWindow::numbersDiffer, this, &SafetyPresenter::clear);
    connect(&m_window, &MainWindow::verificationCleared, this, &SafetyPresenter::clear);
    connect(&m_window, &MainWindow::keyAccepted, this, &SafetyPresenter::accept);
    connect(&m_messenger, &Messenger::trustChanged, this, &SafetyPresenter::update);
    connect(&m_messenger, &Messenger::contactChanged, this, &SafetyPresenter::update);
}

ui::SafetyInfo SafetyPresenter::safetyOf(ContactId id) const {
    const Contact* contact = m_messenger.contact(id);
    if (contact == nullptr) return {};
    return gui::safetyOf(*contact, m_conversations.nameOf(id), m_messenger.identity(),
                         readClocks());
}

ui::SafetyComparer SafetyPresenter::comparerOf(const Contact& contact) const {
    const auto own = m_messenger.identity();
    const auto other = comparedWith(contact.info);
    return own && other ? comparerFor(*own, *other) : ui::SafetyComparer();
}

SafetyPresenter::Source SafetyPresenter::sourceOf(const Contact& contact) const {
    return {contact.id,
            m_messenger.identity(),
            comparedWith(contact.info),
            contact.info.trust,
            m_conversations.nameOf(contact.id),
            contact.info.sessionSince};
}

void SafetyPresenter::show(const QString& contactId) {
    const Contact* contact = m_messenger.contact(contactOf(contactId));
    if (contact == nullptr) return;
    m_shown = sourceOf(*contact);
    m_window.showVerification(safetyOf(contact->id), comparerOf(*contact));
}

void SafetyPresenter::update(ContactId id) {
    if (m_window.verifying() != idOf(id)) return;
    const Contact* contact = m_messenger.contact(id);
    if (contact == nullptr) return;
    const Source now = sourceOf(*contact);
    if (m_shown == now) return;
    m_shown = now;
    m_window.updateVerification(safetyOf(id), comparerOf(*contact));
}

// What was on the screen is what is marked: if another key came meanwhile, nothing is.
void SafetyPresenter::match(const QString& contactId, const QString& digits) {
    const QString now = m_messenger.safetyNumber(contactOf(contactId)).remove(u' ');
    if (now.isEmpty() || now != QString(digits).remove(u' ')) {
        m_window.showMessage(tr("Nothing was marked as verified"),
                             tr("The safety number changed while you compared it."));
        return;
    }
    static_cast<void>(m_messenger.verify(contactOf(contactId)));
}

// As with match(): the key that was shown is accepted, no other.
void SafetyPresenter::accept(const QString& contactId, const QString& shown) {
    const Contact* contact = m_messenger.contact(contactOf(contactId));
    if (contact == nullptr) return;
    if (!isKeyNow(contact->info, shown)) {
        m_window.showMessage(tr("The key was not accepted"),
                             tr("It changed meanwhile. Look at the new number and decide again."));
        return;
    }
    static_cast<void>(m_messenger.acceptKey(contact->id));
}

void SafetyPresenter::clear(const QString& contactId) {
    const Contact* contact = m_messenger.contact(contactOf(contactId));
    if (contact != nullptr && contact->info.trust == Trust::Verified)
        static_cast<void>(m_messenger.unverify(contactOf(contactId)));
}

}  // namespace vaultgram::gui
