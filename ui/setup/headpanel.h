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

private:
    IconBadge *m_badge;
    Illustration *m_drawing;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace shoptalk
