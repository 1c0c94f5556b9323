// Everyone the list on the left shows: three sections, each below a section row.
//
//   "Requests"     who asks to connect
//   "Contacts"     in the order they were added; the proxy sorts
//   "Discovered"   who was heard on this network
//
// Section rows of empty sections exist; ContactListProxy hides them.
#pragma once

#include "ui/models/contact.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace vaultgram::ui {

enum class ContactRow { Section, Request, Contact, Discovered };
enum class ContactSection { Requests, Contacts, Discovered };

class ContactListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RowRole,         // ContactRow
        SectionRole,     // ContactSection
        ContactRole,     // the whole ContactInfo of a contact row
        RequestRole,     // the whole RequestInfo of a request row
        DiscoveredRole,  // the whole DiscoveredInfo of such a row
        CountRole,       // of a section row: how many rows the section has
    };

    explicit ContactListModel(QObject* parent = nullptr);

    void setContacts(const QList<ContactInfo>& contacts);
    void upsert(const ContactInfo& contact);  // adds it, or replaces the one with its id
    bool removeContact(const QString& id);
    bool setDraft(const QString& id, const QString& draft);
    [[nodiscard]] const ContactInfo* find(const QString& id) const;
    [[nodiscard]] const QList<ContactInfo>& contacts() const { return m_contacts; }

    void addRequest(const RequestInfo& request);  // an id that is known already is replaced
    bool removeRequest(const QString& id);
    [[nodiscard]] const QList<RequestInfo>& requests() const { return m_requests; }

    void setDiscovered(const QList<DiscoveredInfo>& discovered);
    [[nodiscard]] const QList<DiscoveredInfo>& discovered() const { return m_discovered; }

    [[nodiscard]] int unreadTotal() const;  // without muted contacts
    void retranslate();                     // the language changed: section titles are new

    // Without a QVariant in between, for who asks often.
    [[nodiscard]] ContactRow kindOf(int row) const;
    [[nodiscard]] ContactSection sectionOf(int row) const;
    [[nodiscard]] int sizeOf(ContactSection section) const;
    [[nodiscard]] const ContactInfo& contactIn(int row) const;  // a contact row

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void unreadTotalChanged(int total);

private:
    [[nodiscard]] int headerOf(ContactSection section) const;  // its section row
    [[nodiscard]] QVariant sectionData(ContactSection section, int role) const;
    [[nodiscard]] QVariant requestData(const RequestInfo& request, int role) const;
    [[nodiscard]] QVariant contactData(const ContactInfo& contact, int role) const;
    [[nodiscard]] QVariant discoveredData(const DiscoveredInfo& found, int role) const;
    void contactChanged(int position);
    void rowChanged(int row);
    void tellUnread();

    QList<RequestInfo> m_requests;
    QList<ContactInfo> m_contacts;
    QList<DiscoveredInfo> m_discovered;
    QHash<QString, int> m_positions;  // of contacts, by id
    int m_toldUnread = 0;
};

}  // namespace vaultgram::ui
