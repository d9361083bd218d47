// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/broadcast/broadcastdraft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace shoptalk {

class BroadcastStep;
class CheckStep;
class TemplateListModel;

/// Prepares a new broadcast step by step.
class BroadcastEditor : public QWidget {
    Q_OBJECT
public:
    /// All outlive this.
    BroadcastEditor(Broadcasts &broadcasts, TemplateListModel &templates, const Theme &theme,
                    QWidget *parent = nullptr);

    /// Shows the first step.
    void begin();
    /// One step back; false: this is the first one.
    bool goBack();

Q_SIGNALS:
    /// It is stored, and runs or waits for its time.
    void started(const shoptalk::BroadcastId &id);
    void cancelled();

private:
    QWidget *makeFooter();
    void addStep(BroadcastStep *step);
    void showStep(int step);
    void goOn();
    void ask();
    void start();
    void say(const QString &problem);

    Broadcasts &m_broadcasts;
    const Theme &m_theme;
    BroadcastDraft m_draft;
    QList<BroadcastStep *> m_steps;
    CheckStep *m_check = nullptr;
    QLabel *m_position = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_step = 0;
    bool m_isStarting = false;
};

} // namespace shoptalk
