// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/unsentreply.h"

#include "ui/theme/controls.h"
#include "ui/theme/textalignment.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr int replyDialogWidth = 440;
constexpr int replyLines = 5;
} // namespace

UnsentReply::UnsentReply(const QString &text, const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"unsentReplyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Reply not sent"));
    auto *field = new QPlainTextEdit(text, this);
    field->setObjectName(u"unsentReplyText"_s);
    field->setAccessibleName(tr("Your reply"));
    field->setReadOnly(true);
    field->setTabChangesFocus(true);
    alignByDirection(*field);
    field->setMinimumHeight(replyLines * field->fontMetrics().lineSpacing() + 2 * space::m);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = makeButton(ButtonKind::Primary, tr("Copy the reply"), this);
    copy->setObjectName(u"copyUnsentReplyButton"_s);
    copy->setDefault(true);
    buttons->addButton(copy, QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(
        makeLabel(theme, TextStyle::Body,
                  tr("This conversation was deleted before your reply came, so it was not sent. "
                     "Copy it if you still need it."),
                  Tone::Normal, this));
    column->addWidget(field, 1);
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme.sized(replyDialogWidth), sizeHint().height());
    copy->setFocus();
}

} // namespace shoptalk
