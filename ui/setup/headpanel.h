// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"
#include "ui/theme/theme.h"

class QLabel;

namespace shoptalk {

class IconBadge;

/// The head of the card: a picture, the title of the step and an introduction.
class HeadPanel : public QWidget {
    Q_OBJECT
public:
    explicit HeadPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const StepHead &head);
    /// Shows a small icon instead of the drawing if there is little space.
    void setCompact(bool isCompact);
    /// How much height is saved compared with the drawing; 0 unless the panel is compact and the step has a
    /// drawing.
    int savedHeight() const;

private:
    void arrange();

    IconBadge *m_badge;
    Illustration *m_drawing;
    QLabel *m_title;
    QLabel *m_text;
    bool m_isDrawn = false; ///< True if the step has a drawing.
    bool m_isCompact = false;
};

} // namespace shoptalk
