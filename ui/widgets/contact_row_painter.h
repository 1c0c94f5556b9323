// One contact row of the list.
//
//   (AB)  Anna Berger [mark] [mute]          10:43
//    o    [delivery] See you at two            (2)
#pragma once

#include "ui/models/contact.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace vaultgram::ui {

class ContactRowPainter {
public:
    // `surface`: the colour of the list below the row.
    ContactRowPainter(const Theme& theme, QPainter& painter, const QStyleOptionViewItem& option,
                      const QColor& surface);
    void paint(const ContactInfo& contact);

private:
    [[nodiscard]] QRect mirrored(const QRect& rect) const;
    void paintUpperLine(const ContactInfo& contact, const QRect& line);
    void paintLowerLine(const ContactInfo& contact, QRect line);
    [[nodiscard]] QColor paintSurface();

    const Theme& m_theme;
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    QColor m_surface;
};

}  // namespace vaultgram::ui
