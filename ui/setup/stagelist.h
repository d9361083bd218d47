// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/connectionstage.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace shoptalk {

class StageMark;

/// Lists the stages of connecting: which are done, which one is running, and where it stopped.
class StageList : public QWidget {
    Q_OBJECT
public:
    enum class State { Waiting, UnderWay, Stopped };

    explicit StageList(const Theme &theme, QWidget *parent = nullptr);

    /// Marks all stages before `stage` as done, and sets the state of `stage` itself.
    void show(ConnectionStage stage, State state);

private:
    struct Line {
        StageMark *mark;
        QLabel *text;
        QString name;
    };
    QList<Line> m_lines; ///< In the order of ConnectionStage.
};

} // namespace shoptalk
