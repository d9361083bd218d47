// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace shoptalk {

class Spinner;

/// Shows the state of one stage as an icon. It is hidden from screen readers, which get the text beside it.
class StageMark : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, UnderWay, Done, Stopped };

    explicit StageMark(const Theme &theme, QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Spinner *m_spinner;
    State m_state = State::Waiting;
};

} // namespace shoptalk
