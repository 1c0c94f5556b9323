// Ctrl+K: write a few letters of a name, press Enter, be in that chat.
#pragma once

#include "ui/models/contact_list_proxy.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contact_delegate.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace vaultgram::ui {

class QuickSwitcher : public QDialog {
    Q_OBJECT

public:
    QuickSwitcher(const Theme& theme, ContactListModel* contacts, QWidget* parent = nullptr);
    [[nodiscard]] QLineEdit* field() const { return m_field; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QString& contactId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void select(int row);
    void take(const QModelIndex& index);
    [[nodiscard]] int contactRow(int from, int by) const;  // -1: none

    ContactListProxy m_proxy;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nobody;
};

}  // namespace vaultgram::ui
