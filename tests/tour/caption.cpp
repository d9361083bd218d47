// SPDX-License-Identifier: GPL-3.0-or-later
#include "caption.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk::tour {

namespace {

constexpr int pollEveryMs = 50;
constexpr int minMs = 1500; ///< For a look at what has changed.
constexpr int msPerCharacter = 50; ///< 240 words a minute.
constexpr int margin = 16;

} // namespace

Caption::Caption(std::function<QString()> takeKey)
    : QWidget(nullptr,
              Qt::Window | Qt::WindowStaysOnTopHint | Qt::FramelessWindowHint
                  | Qt::WindowDoesNotAcceptFocus) // the keyboard stays with the shop
    , m_takeKey(std::move(takeKey))
    , m_step(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_next(new QPushButton(u"Next (F9)"_s, this))
    , m_skip(new QPushButton(u"Skip to the end (Shift+F9)"_s, this))
{
    setObjectName(u"demoCaption"_s);
    setWindowTitle(u"Shoptalk demo"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setStyleSheet(
        u"#demoCaption { background: #12323a; } QLabel { color: white; font-size: 14px; }"
        "#demoStep { font-size: 19px; font-weight: 600; }"
        "QPushButton { background: #1d4c58; color: white; border: 2px solid #5fa8b8; border-radius: 6px;"
        " padding: 6px 12px; font-size: 14px; } QPushButton:hover { background: #2a6674; }"
        "QPushButton:focus { border-color: white; }"_s);
    m_step->setObjectName(u"demoStep"_s);
    m_detail->setObjectName(u"demoDetail"_s);
    for (QLabel *label : {m_step, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_step);
    texts->addWidget(m_detail);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    row->addLayout(texts, 1);
    for (QPushButton *button : {m_pause, m_next, m_skip})
        row->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, &Caption::togglePause);
    connect(m_next, &QPushButton::clicked, this, &Caption::goOn);
    connect(m_skip, &QPushButton::clicked, this, &Caption::skipAll);
    for (const QString &key : {u"F8"_s, u"F9"_s, u"Shift+F9"_s})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, this,
                [this, key] { obey(key); });
    showState();
    place();
}

/// At the bottom of the screen, where the demo's windows leave space.
void Caption::place()
{
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const int height = std::max(100, layout()->totalHeightForWidth(screen.width()));
    setGeometry(screen.left(), screen.bottom() + 1 - height, screen.width(), height);
}

void Caption::showStep(int number, const QString &step)
{
    m_step->setText(u"%1. %2"_s.arg(number).arg(step));
    m_detail->clear();
    m_unread += step.size();
    m_goesOn = false;
    show();
}

void Caption::showDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_unread += detail.size();
}

void Caption::giveTimeToRead()
{
    const qint64 neededMs = minMs + msPerCharacter * std::exchange(m_unread, 0);
    m_goesOn = false;
    qint64 readMs = 0;
    QElapsedTimer clock;
    clock.start();
    while (!m_skipsAll && !m_goesOn && (m_isPaused || readMs < neededMs)) {
        obey(m_takeKey());
        QTest::qWait(pollEveryMs);
        const qint64 passedMs = clock.restart();
        readMs += m_isPaused ? 0 : passedMs;
    }
}

void Caption::showLast(const QString &text, const QString &detail)
{
    m_step->setText(text);
    m_detail->setText(detail);
    m_pause->hide();
    m_next->hide();
    m_skip->hide();
    place();
    show();
}

void Caption::togglePause()
{
    m_isPaused = !m_isPaused;
    showState();
}

void Caption::goOn()
{
    m_isPaused = false;
    m_goesOn = true;
    showState();
}

void Caption::skipAll()
{
    m_isPaused = false;
    m_skipsAll = true;
    showState();
}

void Caption::obey(const QString &key)
{
    if (key == "F8"_L1)
        togglePause();
    else if (key == "F9"_L1)
        goOn();
    else if (key == "Shift+F9"_L1)
        skipAll();
}

void Caption::showState()
{
    m_pause->setText(m_isPaused ? u"Continue (F8)"_s : u"Pause (F8)"_s);
    m_skip->setEnabled(!m_skipsAll);
}

/// A person who closes the caption wants to skip to the end.
void Caption::closeEvent(QCloseEvent *event)
{
    skipAll();
    event->accept();
}

} // namespace shoptalk::tour
