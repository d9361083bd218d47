// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/headingfilefield.h"

#include "outbox/filepreparation.h"
#include "outbox/headingfiles.h"
#include "ui/chat/filetext.h"
#include "ui/theme/announcement.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"
#include "ui/theme/percent.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool canBeHeader(MediaKind kind)
{
    return kind == MediaKind::Image || kind == MediaKind::Video || kind == MediaKind::Document;
}

MediaContent mediaOf(const PreparedFile &file)
{
    MediaContent media;
    media.kind = file.kind;
    media.mimeType = file.mimeType;
    if (file.kind == MediaKind::Document)
        media.fileName = file.shownName;
    return media;
}

MediaState stateOf(const PreparedFile &file)
{
    MediaState state;
    state.status = MediaState::Status::Available;
    state.bytes = file.bytes;
    state.thumbnail = file.thumbnail;
    return state;
}

} // namespace

HeadingFileField::HeadingFileField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_choose(makeButton(ButtonKind::Secondary, QString(), this))
    , m_remove(makeIconButton(theme, Icon::Close, tr("Remove the file"), this))
    , m_facts(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    m_choose->setObjectName(u"chooseHeadingFileButton"_s);
    m_choose->setAutoDefault(false);
    m_remove->setObjectName(u"removeHeadingFileButton"_s);
    m_facts->setObjectName(u"headingFileFacts"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addLayout(row);
    column->addWidget(m_facts);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &HeadingFileField::choose);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        clear();
        m_files = QList<OutgoingFile>();
        show({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    show({});
}

HeadingFileField::~HeadingFileField() = default;

void HeadingFileField::setTaker(HeadingFileTaker taker)
{
    m_taker = std::move(taker);
}

void HeadingFileField::setMedia(const QList<MediaContent> &media)
{
    clear();
    m_files.reset();
    m_media = media;
    if (media.isEmpty())
        return show({});
    const QString name = media.first().fileName;
    show(name.isEmpty() ? nameOfMediaKind(media.first().kind) : name);
}

void HeadingFileField::setKept(const QList<MediaContent> &media, const QList<OutgoingFile> &files,
                               const QString &path)
{
    setMedia(media);
    m_files = files;
    Q_EMIT changed();
    if (media.isEmpty() || files.isEmpty())
        return;
    QCoro::connect(prepareFile(path), this, [this, taken = m_taken](const PreparedFile &file) {
        if (taken == m_taken)
            showKept(file);
    });
}

/// Only the picture of the prepared file is needed: the copy has been checked before.
void HeadingFileField::showKept(const PreparedFile &file)
{
    if (file.problem == FileProblem::Unreadable) {
        const QString gone = m_facts->text() + u'\n' + describeFileProblem(file);
        clear();
        m_files.reset();
        show(gone, true);
        announce(*m_facts, gone);
    } else {
        m_state = stateOf(file);
    }
    Q_EMIT changed();
}

std::optional<QList<OutgoingFile>> HeadingFileField::changedFiles() const
{
    return m_files;
}

void HeadingFileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a photo, a video or a document"));
    dialog->setObjectName(u"headingFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &HeadingFileField::take);
    dialog->open();
}

void HeadingFileField::clear()
{
    ++m_taken;
    m_preparation.reset();
    m_isBusy = false;
    m_media.clear();
    m_state = MediaState();
}

void HeadingFileField::take(const QString &path)
{
    clear();
    m_path = path;
    m_isBusy = true;
    m_preparation = std::make_unique<FilePreparation>(path);
    connect(m_preparation.get(), &FilePreparation::progressed, this, [this](qreal share) {
        show(tr("Getting it ready… %1", "a percentage").arg(percentText(qRound(share * 100) / 100.0)));
    });
    connect(m_preparation.get(), &FilePreparation::finished, this, &HeadingFileField::takePrepared);
    show(tr("Getting %1 ready…").arg(isolated(QFileInfo(path).fileName())));
    m_preparation->start();
    Q_EMIT changed();
}

void HeadingFileField::takePrepared(const PreparedFile &file)
{
    if (m_preparation)
        m_preparation.release()->deleteLater(); // this runs inside one of its signals
    QString problem = describeFileProblem(file);
    if (problem.isEmpty() && !canBeHeader(file.kind))
        problem = tr("Above buttons, WhatsApp shows photos, videos and documents only.");
    if (problem.isEmpty() && m_taker) {
        QCoro::connect(m_taker(file), this, [this, file, taken = m_taken](const Result<HeadingFile> &kept) {
            if (taken == m_taken)
                takeKept(file, kept);
        });
        return;
    }
    clear();
    show(problem, true);
    announce(*m_facts, problem);
    Q_EMIT changed();
}

void HeadingFileField::takeKept(const PreparedFile &file, const Result<HeadingFile> &kept)
{
    clear();
    if (kept) {
        m_media = {mediaOf(file)};
        m_state = stateOf(file);
        m_files = QList<OutgoingFile>{outgoingFileOf(*kept)};
        const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
        show(tr("%1, %2", "the name of a file and its size").arg(isolated(file.shownName), size));
    } else {
        show(tr("This file could not be copied. Check that the disk is not full, then try again."), true);
    }
    announce(*m_facts, m_facts->text());
    Q_EMIT changed();
}

void HeadingFileField::show(const QString &text, bool isProblem)
{
    setTone(*m_facts, isProblem ? Tone::Danger : Tone::Muted);
    m_facts->setText(text);
    m_facts->setVisible(!text.isEmpty());
    const bool hasFile = m_isBusy || !m_media.isEmpty();
    m_remove->setVisible(hasFile);
    const QString remove = m_isBusy ? tr("Cancel") : tr("Remove the file");
    m_remove->setToolTip(remove);
    m_remove->setAccessibleName(remove);
    m_choose->setText(hasFile && !m_isBusy ? tr("Choose another file…")
                                           : tr("Add a photo, video or document…"));
}

} // namespace shoptalk
