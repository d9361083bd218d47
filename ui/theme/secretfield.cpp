// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/secretfield.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace shoptalk {

namespace {

/// Overwrites the characters of `text`, also for copies that share them.
void overwrite(QString text)
{
    if (!text.data_ptr().isMutable())
        return; // a literal
    auto *characters = const_cast<QChar *>(text.constData());
    std::fill_n(characters, text.size(), QChar(0));
}

/// Empties the clipboard if the secret came from it.
void forgetCopied(const Secret &secret)
{
    if (secret.isEmpty())
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QByteArray copied = clipboard->text().toUtf8();
    if (copied == secret.bytes() || copied.trimmed() == secret.bytes())
        clipboard->clear();
}

} // namespace

SecretField::SecretField(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::DefaultContextMenu);
}

SecretField::~SecretField()
{
    blockSignals(true); // receivers may be destroyed already
    wipe();
}

Secret SecretField::take()
{
    const QString whole = text();
    Secret secret(whole.trimmed().toUtf8());
    forgetCopied(secret);
    wipe();
    return secret;
}

Secret SecretField::takeWhole()
{
    Secret secret(text().toUtf8());
    forgetCopied(secret);
    wipe();
    return secret;
}

void SecretField::wipe()
{
    const QString whole = text(); // shares the field's own characters
    if (!whole.isEmpty())
        overwrite(whole);
    setText(QString()); // unlike clear(), it also empties the undo history
}

} // namespace shoptalk
