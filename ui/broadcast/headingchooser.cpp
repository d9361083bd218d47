// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/broadcast/headingchooser.h"

#include "broadcast/broadcasts.h"
#include "outbox/filepreparation.h"
#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

HeadingChooser::HeadingChooser(Broadcasts &broadcasts, MediaKind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_broadcasts(broadcasts)
    , m_kind(kind)
    , m_choose(makeButton(ButtonKind::Secondary, tr("Choose a file…"), this))
    , m_state(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    m_choose->setObjectName(u"broadcastChooseHeading"_s);
    m_state->setObjectName(u"broadcastHeadingState"_s);
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_state);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &HeadingChooser::choose);
}

HeadingChooser::~HeadingChooser() = default;

void HeadingChooser::setWords(const QString &words)
{
    m_words = words;
    if (const std::optional<HeadingFile> file = headingFileFrom(words))
        show(isolated(file->shownName), false);
}

void HeadingChooser::show(const QString &text, bool isProblem)
{
    setTone(*m_state, isProblem ? Tone::Danger : Tone::Muted);
    m_state->setText(text);
    m_state->show();
}

void HeadingChooser::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(u"broadcastHeadingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HeadingChooser::take);
    dialog->open();
}

void HeadingChooser::take(const QString &path)
{
    ++m_taken;
    m_words.clear();
    m_path = path;
    m_isBusy = true;
    show(tr("Getting %1 ready…").arg(isolated(QFileInfo(path).fileName())), false);
    m_preparation = std::make_unique<FilePreparation>(path, m_kind);
    connect(m_preparation.get(), &FilePreparation::finished, this, &HeadingChooser::keep);
    m_preparation->start();
    Q_EMIT changed();
}

void HeadingChooser::keep(const PreparedFile &file)
{
    if (file.problem != FileProblem::None) {
        m_isBusy = false;
        show(headingFileProblemText(m_kind, file), true);
        Q_EMIT changed();
        return;
    }
    const auto done = [this, taken = m_taken](const Result<HeadingFile> &kept) {
        if (taken != m_taken)
            return;
        m_isBusy = false;
        if (kept)
            setWords(headingWords(*kept));
        else
            show(templateErrorText(kept.error()), true);
        Q_EMIT changed();
    };
    QCoro::connect(m_broadcasts.keepHeading(m_kind, file), this, done);
}

} // namespace shoptalk
