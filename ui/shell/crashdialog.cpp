// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/crashdialog.h"

#include "ui/theme/controls.h"
#include "ui/theme/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int usualWidth = 480; // pixels at the usual text size
constexpr int usualHeight = 420;
} // namespace

CrashDialog::CrashDialog(const QString &report, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
{
    setObjectName(u"crashDialog"_s);
    setWindowTitle(tr("Shoptalk ended unexpectedly"));
    auto *text = new QPlainTextEdit(report, this);
    text->setObjectName(u"crashReport"_s);
    text->setAccessibleName(tr("Report"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    QPushButton *copying = makeButton(ButtonKind::Secondary, tr("Copy"), this);
    copying->setObjectName(u"copyCrashReportButton"_s);
    QPushButton *removing = makeButton(ButtonKind::Secondary, tr("Delete"), this);
    removing->setObjectName(u"removeCrashReportButton"_s);
    QPushButton *closing = makeButton(ButtonKind::Primary, tr("Close"), this);
    closing->setObjectName(u"closeCrashReportButton"_s);
    closing->setDefault(true);
    connect(copying, &QPushButton::clicked, this, &CrashDialog::copy);
    connect(removing, &QPushButton::clicked, this, [this] {
        Q_EMIT removeRequested();
        accept();
    });
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons, space::s);
    for (QPushButton *button : {closing, copying, removing})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(theme, TextStyle::Title, windowTitle(), Tone::Normal, this));
    column->addWidget(
        makeLabel(theme, TextStyle::Body,
                  tr("Your messages are safe. This report says where in the program it happened. It "
                     "has no names, numbers or messages in it, and it stays on this computer: "
                     "Shoptalk sends it to nobody. If you ask for help, you can copy it."),
                  Tone::Muted, this));
    column->addWidget(text, 1);
    column->addWidget(buttons);
    const QSize usual(theme.sized(usualWidth), theme.sized(usualHeight));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    closing->setFocus();
}

void CrashDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_report);
}

} // namespace shoptalk
