// The order and the choice of what the contact list shows.
//
// Requests, contacts by activity, discovered; empty sections are not shown; a section
// can be folded; a search looks in name, address and last message.
#pragma once

#include "ui/models/contact_list_model.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace vaultgram::ui {

class ContactListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit ContactListProxy(QObject* parent = nullptr);

    void setContacts(ContactListModel* model);  // not owned
    void setSearch(const QString& text);
    void setContactsOnly(bool only) { m_contactsOnly = only; }  // no sections, no requests
    void toggleFolded(ContactSection section);
    [[nodiscard]] bool isFolded(ContactSection section) const { return m_folded.contains(section); }

    // A section says how many it has, and whether they are shown.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // Contact rows only, as shown: what Alt+Down and Ctrl+1..9 walk through.
    [[nodiscard]] QStringList shownContacts(bool unreadOnly = false) const;
    [[nodiscard]] QModelIndex indexOfContact(const QString& id) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] bool matches(int row) const;  // of the model
    [[nodiscard]] QString textOf(int row) const;
    [[nodiscard]] bool hasMatch(ContactSection section) const;

    ContactListModel* m_contacts = nullptr;
    QString m_search;
    bool m_contactsOnly = false;
    QSet<ContactSection> m_folded;
};

}  // namespace vaultgram::ui
