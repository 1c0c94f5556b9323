// Paints the rows of the contact list: sections, requests, contacts and who was discovered.
//
// The buttons in rows are painted and hit-tested here; the list offers the same by
// menu and keyboard.
#pragma once

#include "ui/models/contact_list_proxy.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

#include <array>
#include <optional>

namespace vaultgram::ui {

class ContactDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit ContactDelegate(const Theme& theme, QObject* parent = nullptr);

    // Where the buttons of a request stand within its row.
    struct RequestButtons {
        QRect accept;
        QRect reject;
        QRect menu;
    };
    [[nodiscard]] RequestButtons requestButtons(const QRect& row) const;
    void setCompact(bool compact);
    void setSurface(QColor ThemeColors::*surface) { m_surface = surface; }  // of its list
    // The button of a discovered peer.
    [[nodiscard]] QRect addButton(const QRect& row) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

Q_SIGNALS:
    void accepted(const QString& requestId);
    void rejected(const QString& requestId);
    void sectionClicked(ContactSection section);
    void discoveredAdded(const QString& id);
    void requestMenuWanted(const QModelIndex& index, const QPoint& at);  // in the view

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintSection(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintRequest(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const;
    void paintDiscovered(QPainter& painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const;
    void paintRequestText(QPainter& painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const;
    bool released(const QMouseEvent& mouse, const QStyleOptionViewItem& option,
                  const QModelIndex& index);
    [[nodiscard]] bool isMeant(const QMouseEvent& release, bool samePress) const;
    [[nodiscard]] QRect requestCard(const QRect& row) const;
    [[nodiscard]] int measured(ContactRow row, int width) const;
    [[nodiscard]] static QString requestWords();
    [[nodiscard]] static int requestLines(const QFontMetrics& font, int room);
    void paintRequestButton(QPainter& painter, const QRect& where, const QString& text,
                            bool primary) const;

    const Theme& m_theme;
    bool m_compact = false;
    QColor ThemeColors::*m_surface = &ThemeColors::sidebar;
    QString m_pressed;                   // the row on which the button went down
    std::optional<quint64> m_decidedAt;  // ms, of the event that decided the last request
    // Heights by kind of row, for the font and the width they were measured with; 0: not yet.
    mutable std::array<int, 4> m_heights{};
    mutable QFont m_heightsFont;
    mutable int m_heightsWidth = 0;
};

}  // namespace vaultgram::ui
