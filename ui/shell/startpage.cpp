// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/theme/controls.h"
#include "ui/theme/translated.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int progressWidth = 240;
/// A progress bar that does not move for longer looks as if the program hung.
constexpr std::chrono::milliseconds maxPause{1500};

} // namespace

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(theme, TextStyle::Body, {}, Tone::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_note(makeLabel(theme, TextStyle::Caption, {}, Tone::Muted, this))
{
    setObjectName(u"startPage"_s);
    m_text->setObjectName(u"startText"_s);
    m_note->setObjectName(u"startNote"_s);
    m_progress->setObjectName(u"startProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(progressWidth);
    for (QLabel *label : {m_text, m_note}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_note);
    column->addStretch();
    keepTranslated(*this, [this] {
        m_note->setText(
            tr("This happens once, after Shoptalk was updated, and can take a few minutes. Please "
               "leave the computer on."));
        m_progress->setAccessibleName(tr("Progress of the update"));
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(maxPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_progress->setRange(0, 0); });
    showOpening();
}

void StartPage::showOpening()
{
    m_text->setText(tr("Opening your conversations…"));
    m_pause.stop();
    m_progress->hide();
    m_note->hide();
}

void StartPage::showUpdate(int step, int steps, int percent)
{
    m_text->setText(tr("Updating your data: step %1 of %2…").arg(step).arg(steps));
    m_progress->setRange(0, 100 * steps);
    m_progress->setValue(100 * (step - 1) + percent); // what is done
    m_pause.start();
    m_progress->show();
    m_note->show();
}

} // namespace shoptalk
