// Paints the rows of the contact list: sections, requests and contacts.
//
// The buttons of a request are painted and hit-tested here; the list offers the
// same by menu and keyboard.
#pragma once

#include "ui/models/contact_list_proxy.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace vaultgram::ui {

class ContactDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ContactDelegate(const Theme& theme, QObject* parent = nullptr);

    // Where the buttons of a request stand within its row.
    struct RequestButtons {
        QRect accept;
        QRect reject;
        QRect more;
    };
    [[nodiscard]] RequestButtons requestButtons(const QRect& row) const;
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

Q_SIGNALS:
    void accepted(const QString& requestId);
    void rejected(const QString& requestId);
    void moreWanted(const QModelIndex& request);
    void sectionClicked(ContactSection section);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintRequest(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    [[nodiscard]] QRect requestCard(const QRect& row) const;
    void paintRequestButton(QPainter& painter, const QRect& where, const QString& text,
                            bool primary) const;

    const Theme& m_theme;
    bool m_compact = false;
};

}  // namespace vaultgram::ui
