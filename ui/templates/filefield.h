// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/content/mediacontent.h"

#include <QWidget>
#include <qcoro/qcorotask.h>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shoptalk {

class Theme;

/// Uploads a file from this computer and gives its media id.
using FileUploader = std::function<QCoro::Task<Result<MediaId>>(MediaKind kind, const QString &path)>;

/// Chooses the file of a template's heading: one from this computer, which is uploaded at once, or one at a
/// public web address.
class FileField : public QWidget {
    Q_OBJECT
public:
    FileField(const Theme &theme, MediaKind kind, const QString &name, FileUploader uploader,
              QWidget *parent = nullptr);

    /// The chosen file. It has neither id nor address if none is chosen, or while its upload is running.
    MediaContent file() const;
    QLineEdit *edit() const { return m_edit; }
    /// Uploads this file, as if it had been chosen in the dialog.
    void upload(const QString &path);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void takeUploaded(const QString &path, const Result<MediaId> &uploaded);

    MediaKind m_kind;
    FileUploader m_uploader;
    MediaId m_id; ///< The id of the uploaded file; empty: the address counts.
    QString m_fileName;
    QString m_uploading; ///< Path of the file that is being uploaded; empty: none is.
    QLineEdit *m_edit;
    QPushButton *m_choose;
    QLabel *m_state;
};

} // namespace shoptalk
