// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/stagelist.h"

#include "ui/setup/stagemark.h"
#include "ui/theme/controls.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString spoken(const QString &name, StageMark::State state)
{
    switch (state) {
    case StageMark::State::Waiting:
        return StageList::tr("%1: not yet").arg(name);
    case StageMark::State::UnderWay:
        return StageList::tr("%1: in progress").arg(name);
    case StageMark::State::Done:
        return StageList::tr("%1: done").arg(name);
    case StageMark::State::Stopped:
        return StageList::tr("%1: stopped here").arg(name);
    }
    return name;
}

StageMark::State stateOf(StageList::State state)
{
    switch (state) {
    case StageList::State::Waiting:
        return StageMark::State::Waiting;
    case StageList::State::UnderWay:
        return StageMark::State::UnderWay;
    case StageList::State::Stopped:
        return StageMark::State::Stopped;
    }
    return StageMark::State::Waiting;
}

} // namespace

StageList::StageList(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"stageList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    const QStringList names{tr("Setting up the number on your relay"),
                            tr("Asking WhatsApp to deliver to your relay"),
                            tr("Sending a test message and waiting for it to come back")};
    for (const QString &name : names) {
        const Line line{new StageMark(theme, this),
                        makeLabel(theme, TextStyle::Body, name, Tone::Muted, this), name};
        line.text->setObjectName(u"stage%1"_s.arg(m_lines.size() + 1));
        auto *row = new QHBoxLayout;
        row->setSpacing(space::m);
        row->addWidget(line.mark, 0, Qt::AlignTop);
        row->addWidget(line.text, 1);
        column->addLayout(row);
        m_lines << line;
    }
    column->addStretch(1); // keeps the lines together in a high panel
    show(ConnectionStage::Claiming, State::Waiting);
}

void StageList::show(ConnectionStage stage, State state)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const int at = static_cast<int>(stage);
        const StageMark::State mark = i < at ? StageMark::State::Done
            : i == at                        ? stateOf(state)
                                             : StageMark::State::Waiting;
        const Line &line = m_lines.at(i);
        line.mark->setState(mark);
        line.text->setAccessibleName(spoken(line.name, mark));
        setTone(*line.text, mark == StageMark::State::Waiting ? Tone::Muted : Tone::Normal);
    }
}

} // namespace shoptalk
