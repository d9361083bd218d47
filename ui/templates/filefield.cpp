// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/filefield.h"

#include "ui/templates/templatetext.h"
#include "ui/theme/controls.h"
#include "ui/theme/isolated.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QStringList typesOf(MediaKind kind)
{
    if (kind == MediaKind::Image)
        return {u"image/jpeg"_s, u"image/png"_s};
    if (kind == MediaKind::Video)
        return {u"video/mp4"_s, u"video/3gpp"_s};
    return {u"application/pdf"_s, u"application/octet-stream"_s};
}

} // namespace

FileField::FileField(const Theme &theme, MediaKind kind, const QString &name, FileUploader uploader,
                     QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_uploader(std::move(uploader))
    , m_edit(new QLineEdit(this))
    , m_choose(makeButton(ButtonKind::Secondary, tr("Choose a file…"), this))
    , m_state(makeLabel(theme, TextStyle::Caption, QString(), Tone::Muted, this))
{
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("Web address of the file, https://…"));
    keepFitting(theme, *m_edit, [this, &theme] { m_edit->setMinimumHeight(theme.sized(size::touch)); });
    m_choose->setObjectName(u"chooseTemplateFileButton"_s);
    m_choose->setAutoDefault(false);
    m_choose->setVisible(m_uploader != nullptr);
    m_state->setObjectName(u"templateFileState"_s);
    m_state->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_choose, 0, Qt::AlignLeading);
    column->addWidget(m_state);
    column->addWidget(m_edit);
    setFocusProxy(m_uploader ? static_cast<QWidget *>(m_choose) : m_edit);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (!m_edit->text().isEmpty())
            m_id = MediaId();
        Q_EMIT changed();
    });
}

MediaContent FileField::file() const
{
    MediaContent file;
    file.kind = m_kind;
    if (!m_id.isEmpty()) {
        file.id = m_id;
        file.fileName = m_fileName;
        return file;
    }
    const QUrl address(m_edit->text().trimmed(), QUrl::StrictMode);
    if (address.scheme() == "https"_L1 && !address.host().isEmpty())
        file.link = address.toString(QUrl::FullyEncoded);
    if (m_kind == MediaKind::Document)
        file.fileName = address.fileName();
    return file;
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setObjectName(u"templateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters(typesOf(m_kind));
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::upload);
    dialog->open();
}

void FileField::upload(const QString &path)
{
    m_uploading = path;
    m_id = MediaId();
    m_edit->clear();
    setTone(*m_state, Tone::Muted);
    m_state->setText(tr("Uploading %1…").arg(isolated(QFileInfo(path).fileName())));
    m_state->show();
    QCoro::connect(m_uploader(m_kind, path), this, [this, path](const Result<MediaId> &uploaded) {
        if (path == m_uploading) // no other file was chosen meanwhile
            takeUploaded(path, uploaded);
    });
    Q_EMIT changed();
}

void FileField::takeUploaded(const QString &path, const Result<MediaId> &uploaded)
{
    m_uploading.clear();
    if (uploaded) {
        m_id = *uploaded;
        m_fileName = QFileInfo(path).fileName();
        m_state->setText(isolated(m_fileName));
    } else {
        setTone(*m_state, Tone::Danger);
        m_state->setText(templateErrorText(uploaded.error()));
    }
    Q_EMIT changed();
}

} // namespace shoptalk
