// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

class QLabel;

namespace shoptalk {

class IconBadge;

/// The head of the card: a picture, what the step is called, what it is about.
class HeadPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeadPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const StepHead &head);
    /// A small icon in place of the drawing, where room is little.
    void setCompact(bool isCompact);
    /// How much lower this is than it would be with its drawing; 0 unless it is compact and has one.
    int savedHeight() const;

private:
    void arrange();

    IconBadge *m_badge;
    Illustration *m_drawing;
    QLabel *m_title;
    QLabel *m_text;
    bool m_isDrawn = false; ///< The step has a drawing.
    bool m_isCompact = false;
};

} // namespace shoptalk
