// Everyone the list on the left shows: requests and contacts, each below a section row.
//
//   row 0             section "Requests"       (hidden by ContactListProxy while empty)
//   rows 1..r         requests
//   row r+1           section "Contacts"
//   rows r+2..        contacts, in the order they were added; the proxy sorts
#pragma once

#include "ui/models/contact.h"

#include <QAbstractListModel>
#include <QList>

namespace vaultgram::ui {

enum class ContactRow { Section, Request, Contact };
enum class ContactSection { Requests, Contacts };

class ContactListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        RowRole,      // ContactRow
        SectionRole,  // ContactSection
        ContactRole,  // the whole ContactInfo of a contact row
        RequestRole,  // the whole RequestInfo of a request row
        CountRole,    // of a section row: how many rows the section has
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

    [[nodiscard]] int unreadTotal() const;  // without muted contacts
    void retranslate();                     // the language changed: section titles are new

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void unreadTotalChanged(int total);

private:
    [[nodiscard]] int firstContactRow() const;
    [[nodiscard]] ContactRow kindOf(int row) const;
    [[nodiscard]] ContactSection sectionOf(int row) const;
    [[nodiscard]] qsizetype contactAt(const QString& id) const;
    [[nodiscard]] QVariant sectionData(ContactSection section, int role) const;
    [[nodiscard]] QVariant requestData(const RequestInfo& request, int role) const;
    [[nodiscard]] QVariant contactData(const ContactInfo& contact, int role) const;
    void rowChanged(int row);
    void tellUnread();

    QList<RequestInfo> m_requests;
    QList<ContactInfo> m_contacts;
    int m_toldUnread = 0;
};

}  // namespace vaultgram::ui
