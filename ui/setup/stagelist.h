// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectionstage.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace shoptalk {

class StageMark;

/// The stages of connecting, one below the other: what is done, what is under way, where it stopped.
class StageList : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, UnderWay, Stopped };

    explicit StageList(const Theme &theme, QWidget *parent = nullptr);

    /// Everything before `stage` is done; `state` is that of `stage` itself.
    void show(ConnectionStage stage, State state);

private:
    struct Line {
        StageMark *mark;
        QLabel *text;
        QString name;
    };
    QList<Line> m_lines; ///< As ConnectionStage counts.
};

} // namespace shoptalk
