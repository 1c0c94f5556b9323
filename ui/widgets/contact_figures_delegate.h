// Paints a cell of the table of contacts: figures, and for name, state and security a
// drawing beside the word.
#pragma once

#include "ui/models/contact_figures_model.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vaultgram::ui {

class ContactFiguresDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ContactFiguresDelegate(const Theme& theme, bool totals, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    struct Look {
        QString icon;  // empty: none
        QColor iconColor;
        QColor text;
        bool strong = false;
    };
    [[nodiscard]] Look lookOf(const QModelIndex& index) const;
    [[nodiscard]] Look securityLook(const ContactInfo& contact) const;
    void paintInitials(QPainter& painter, const QRect& where, const QModelIndex& index) const;

    const Theme& m_theme;
    bool m_totals;
};

}  // namespace vaultgram::ui
