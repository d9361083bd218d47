<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountMessages</name>
    <message>
        <source>The system user token expires today. Reconnect with a new one to keep sending messages.</source>
        <translation>Token pengguna sistem kedaluwarsa hari ini. Hubungkan kembali dengan token baru agar tetap bisa mengirim pesan.</translation>
    </message>
    <message numerus="yes">
        <source>The system user token expires in %Ln day(s). Reconnect with a new one to keep sending messages.</source>
        <translation>
            <numerusform>Token pengguna sistem kedaluwarsa dalam %Ln hari. Hubungkan kembali dengan token baru agar tetap bisa mengirim pesan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your Facebook login expires today. Reconnect to keep sending messages.</source>
        <translation>Login Facebook Anda kedaluwarsa hari ini. Hubungkan kembali agar tetap bisa mengirim pesan.</translation>
    </message>
    <message numerus="yes">
        <source>Your Facebook login expires in %Ln day(s). Reconnect to keep sending messages.</source>
        <translation>
            <numerusform>Login Facebook Anda kedaluwarsa dalam %Ln hari. Hubungkan kembali agar tetap bisa mengirim pesan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your messages wait here and are sent automatically once you reconnect.</source>
        <translation>Pesan Anda menunggu di sini dan dikirim otomatis setelah Anda menghubungkan kembali.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountText</name>
    <message>
        <source>Shoptalk is not connected to Facebook. You can still read everything here.</source>
        <translation>Shoptalk tidak terhubung ke Facebook. Anda tetap bisa membaca semuanya di sini.</translation>
    </message>
    <message>
        <source>The system user token has expired. Reconnect with a new one.</source>
        <translation>Token pengguna sistem sudah kedaluwarsa. Hubungkan kembali dengan token baru.</translation>
    </message>
    <message>
        <source>The system user token lacks a permission that Shoptalk needs. Reconnect with a new one that has every permission.</source>
        <translation>Token pengguna sistem tidak memiliki izin yang diperlukan Shoptalk. Hubungkan kembali dengan token baru yang memiliki semua izin.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the system user token. Reconnect with a new one.</source>
        <translation>Meta tidak lagi menerima token pengguna sistem. Hubungkan kembali dengan token baru.</translation>
    </message>
    <message>
        <source>The access you gave in Meta’s sign-up has ended. Reconnect, and choose the same business there.</source>
        <translation>Akses yang Anda berikan dalam pendaftaran Meta telah berakhir. Hubungkan kembali, dan pilih bisnis yang sama di sana.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AccountsPage</name>
    <message>
        <source>Add an account…</source>
        <translation>Tambah akun…</translation>
    </message>
    <message>
        <source>Connect another Facebook account</source>
        <translation>Hubungkan akun Facebook lain</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Akun Facebook</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer. Facebook will be told as soon as you are online.</source>
        <translation>Sebuah akun diputuskan di komputer ini. Facebook akan diberi tahu begitu Anda online.</translation>
    </message>
    <message>
        <source>No account is connected yet.</source>
        <translation>Belum ada akun yang terhubung.</translation>
    </message>
    <message>
        <source>Connected. Facebook asks you to log in again from time to time; Shoptalk reminds you before that.</source>
        <translation>Terhubung. Facebook meminta Anda login lagi dari waktu ke waktu; Shoptalk mengingatkan Anda sebelumnya.</translation>
    </message>
    <message>
        <source>Connected until %1. Shoptalk renews the login automatically where Facebook allows it.</source>
        <translation>Terhubung sampai %1. Shoptalk memperbarui login secara otomatis jika Facebook mengizinkannya.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Hubungkan kembali</translation>
    </message>
    <message>
        <source>Reconnect %1</source>
        <translation>Hubungkan kembali %1</translation>
    </message>
    <message>
        <source>Disconnect…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Disconnect %1</source>
        <translation>Putuskan %1</translation>
    </message>
    <message>
        <source>Add numbers…</source>
        <translation>Tambah nomor…</translation>
    </message>
    <message>
        <source>Add numbers to %1</source>
        <translation>Tambah nomor ke %1</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>New conversations start from the main number. Replies always come from the number the customer wrote to.</source>
        <translation>Percakapan baru dimulai dari nomor utama. Balasan selalu dikirim dari nomor yang dihubungi pelanggan.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · nomor utama</translation>
    </message>
    <message>
        <source>Make main number</source>
        <translation>Jadikan nomor utama</translation>
    </message>
    <message>
        <source>Make %1 the main number</source>
        <translation>Jadikan %1 nomor utama</translation>
    </message>
    <message>
        <source>The main number could not be changed. Check that the disk is not full, then try again.</source>
        <translation>Nomor utama tidak bisa diubah. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Disconnect %1?</source>
        <translation>Putuskan %1?</translation>
    </message>
    <message>
        <source>Shoptalk will no longer send or receive messages for this account. Its permission is withdrawn at Facebook, for every computer where this person logged in, and the saved login is deleted.

Your conversations stay on this computer, and nothing changes at WhatsApp. You can connect again at any time.

If you are offline, this happens as soon as you are online again.</source>
        <translation>Shoptalk tidak akan lagi mengirim atau menerima pesan untuk akun ini. Izinnya dicabut di Facebook untuk setiap komputer tempat orang ini login, dan login yang tersimpan dihapus.

Percakapan Anda tetap ada di komputer ini, dan tidak ada yang berubah di WhatsApp. Anda bisa menghubungkannya lagi kapan saja.

Jika Anda offline, ini dilakukan begitu Anda online lagi.</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Putuskan</translation>
    </message>
    <message>
        <source>The account could not be disconnected because the keychain or the disk could not be used. Nothing has changed.</source>
        <translation>Akun tidak bisa diputuskan karena rantai kunci atau disk tidak bisa digunakan. Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AddressBar</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
    <message>
        <source>This page is not safe to open.</source>
        <translation>Halaman ini tidak aman untuk dibuka.</translation>
    </message>
    <message>
        <source>The page can’t be reached.</source>
        <translation>Halaman tidak bisa dijangkau.</translation>
    </message>
    <message>
        <source>The page is loading.</source>
        <translation>Halaman sedang dimuat.</translation>
    </message>
    <message>
        <source>The connection is encrypted.</source>
        <translation>Koneksi dienkripsi.</translation>
    </message>
    <message>
        <source>This page comes from your own computer.</source>
        <translation>Halaman ini berasal dari komputer Anda sendiri.</translation>
    </message>
    <message>
        <source>The connection is not encrypted.</source>
        <translation>Koneksi tidak dienkripsi.</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Muat ulang halaman</translation>
    </message>
    <message>
        <source>Page of %1</source>
        <translation>Halaman dari %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertBanner</name>
    <message>
        <source>Open Meta’s billing</source>
        <translation>Buka penagihan Meta</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Tampilkan nomor</translation>
    </message>
    <message>
        <source>Open Meta’s billing in the browser</source>
        <translation>Buka penagihan Meta di browser</translation>
    </message>
    <message>
        <source>Show the numbers in the settings</source>
        <translation>Tampilkan nomor di pengaturan</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Mengerti</translation>
    </message>
    <message>
        <source>Got it: close this notice</source>
        <translation>Mengerti: tutup pemberitahuan ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show accounts</source>
        <translation>Tampilkan akun</translation>
    </message>
    <message>
        <source>Show the Facebook accounts in the settings</source>
        <translation>Tampilkan akun Facebook di pengaturan</translation>
    </message>
    <message>
        <source>Show templates</source>
        <translation>Tampilkan template</translation>
    </message>
    <message>
        <source>Show the templates in the settings</source>
        <translation>Tampilkan template di pengaturan</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Buka chat</translation>
    </message>
    <message>
        <source>Open the chat with this customer</source>
        <translation>Buka chat dengan pelanggan ini</translation>
    </message>
</context>
<context>
    <name>shoptalk::AlertText</name>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>%1 customers a day</source>
        <translation>%1 pelanggan per hari</translation>
    </message>
    <message>
        <source>an unlimited number of customers</source>
        <translation>pelanggan dalam jumlah tak terbatas</translation>
    </message>
    <message>
        <source>%1 can now send messages faster. You don’t need to do anything.</source>
        <translation>%1 sekarang bisa mengirim pesan lebih cepat. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>%1: many customers block or report this number. Write only to people who asked for it, or WhatsApp lowers the number of customers you can reach.</source>
        <translation>%1: banyak pelanggan memblokir atau melaporkan nomor ini. Kirim hanya kepada orang yang memintanya, atau WhatsApp akan mengurangi jumlah pelanggan yang bisa Anda jangkau.</translation>
    </message>
    <message>
        <source>%1: customers’ feedback on this number is good again. You don’t need to do anything.</source>
        <translation>%1: umpan balik pelanggan untuk nomor ini sudah baik lagi. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with more people: %2.</source>
        <translation>%1 sekarang bisa memulai percakapan dengan lebih banyak orang: %2.</translation>
    </message>
    <message>
        <source>%1 can now start conversations with fewer people: %2. Replies to customers don’t count.</source>
        <translation>%1 sekarang bisa memulai percakapan dengan lebih sedikit orang: %2. Balasan kepada pelanggan tidak dihitung.</translation>
    </message>
    <message>
        <source>%1: your business can now start conversations with %2.</source>
        <translation>%1: bisnis Anda sekarang bisa memulai percakapan dengan %2.</translation>
    </message>
    <message>
        <source>%1: the new display name was approved. Customers see it from now on.</source>
        <translation>%1: nama tampilan baru disetujui. Pelanggan akan melihatnya mulai sekarang.</translation>
    </message>
    <message>
        <source>%1: the new display name was rejected, so the old one stays. You can request another under Settings, Numbers.</source>
        <translation>%1: nama tampilan baru ditolak, jadi nama lama tetap dipakai. Anda bisa meminta nama lain di Pengaturan, Nomor.</translation>
    </message>
    <message>
        <source>%1 was restricted by WhatsApp: some messages can’t be sent for a while. See why, and request a review, in Meta’s Business Support Home.</source>
        <translation>%1 dibatasi oleh WhatsApp: beberapa pesan tidak bisa dikirim untuk sementara. Lihat alasannya, dan minta peninjauan, di Beranda Dukungan Bisnis Meta.</translation>
    </message>
    <message>
        <source>%1 broke one of WhatsApp’s rules. See which one, and request a review, in Meta’s Business Support Home. If it happens again, WhatsApp may block the account.</source>
        <translation>%1 melanggar salah satu aturan WhatsApp. Lihat aturannya, dan minta peninjauan, di Beranda Dukungan Bisnis Meta. Jika terjadi lagi, WhatsApp mungkin memblokir akun ini.</translation>
    </message>
    <message>
        <source>%1 will be disabled by WhatsApp. Request a review in Meta’s Business Support Home now.</source>
        <translation>%1 akan dinonaktifkan oleh WhatsApp. Minta peninjauan di Beranda Dukungan Bisnis Meta sekarang.</translation>
    </message>
    <message>
        <source>%1 was disabled by WhatsApp: you can’t send or receive messages. Request a review in Meta’s Business Support Home.</source>
        <translation>%1 dinonaktifkan oleh WhatsApp: Anda tidak bisa mengirim atau menerima pesan. Minta peninjauan di Beranda Dukungan Bisnis Meta.</translation>
    </message>
    <message>
        <source>%1 can be used again.</source>
        <translation>%1 bisa digunakan lagi.</translation>
    </message>
    <message>
        <source>%1 was deleted. Your conversations stay on this computer.</source>
        <translation>%1 dihapus. Percakapan Anda tetap ada di komputer ini.</translation>
    </message>
    <message>
        <source>%1 no longer receives messages here: it was disconnected in the phone app or by WhatsApp. Connect it again under Settings, Facebook accounts.</source>
        <translation>%1 tidak lagi menerima pesan di sini: sambungannya diputus di aplikasi ponsel atau oleh WhatsApp. Hubungkan lagi di Pengaturan, Akun Facebook.</translation>
    </message>
    <message>
        <source>%1 is connected again. You don’t need to do anything.</source>
        <translation>%1 terhubung lagi. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>%1: chats from the phone app are not shared with Shoptalk, so only new messages appear here. To add the earlier ones, disconnect the number in the app under Business platform, connect it again, and allow sharing.</source>
        <translation>%1: chat dari aplikasi ponsel tidak dibagikan ke Shoptalk, jadi hanya pesan baru yang muncul di sini. Untuk menambahkan yang lama, putuskan nomor di aplikasi di bagian Platform bisnis, hubungkan lagi, dan izinkan berbagi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has already shared the earlier chats and contacts of this number once, and does so only once. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp sudah pernah membagikan chat dan kontak lama nomor ini, dan hanya melakukannya sekali. Pesan baru tetap masuk. Untuk melihat yang lama di sini, putuskan nomor di aplikasi ponsel, lalu hubungkan lagi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp shares earlier chats and contacts only within 24 hours of connecting. New messages still arrive. To see the earlier ones here, disconnect the number in the phone app and connect it again.</source>
        <translation>%1: WhatsApp hanya membagikan chat dan kontak lama dalam 24 jam setelah dihubungkan. Pesan baru tetap masuk. Untuk melihat yang lama di sini, putuskan nomor di aplikasi ponsel, lalu hubungkan lagi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp did not share this number’s earlier chats and contacts (%2). New messages still arrive; the earlier ones stay in the phone app.</source>
        <translation>%1: WhatsApp tidak membagikan chat dan kontak lama nomor ini (%2). Pesan baru tetap masuk; yang lama tetap ada di aplikasi ponsel.</translation>
    </message>
    <message>
        <source>Template %1 was approved. You can send it now.</source>
        <translation>Template %1 disetujui. Anda bisa mengirimnya sekarang.</translation>
    </message>
    <message>
        <source>Template %1 was rejected. %2</source>
        <translation>Template %1 ditolak. %2</translation>
    </message>
    <message>
        <source>Template %1 is paused for a few hours because customers blocked or reported it. It comes back by itself. Edit its text, under Settings, Templates, to make it more welcome.</source>
        <translation>Template %1 dijeda selama beberapa jam karena pelanggan memblokir atau melaporkannya. Template akan aktif lagi dengan sendirinya. Edit teksnya di Pengaturan, Template, agar lebih disukai.</translation>
    </message>
    <message>
        <source>Template %1 was disabled for good because too many customers blocked or reported it. Create a new one with another text under Settings, Templates.</source>
        <translation>Template %1 dinonaktifkan selamanya karena terlalu banyak pelanggan memblokir atau melaporkannya. Buat yang baru dengan teks lain di Pengaturan, Template.</translation>
    </message>
    <message>
        <source>Template %1: customers block or report it. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Template %1: pelanggan memblokir atau melaporkannya. Kirim hanya kepada orang yang mengharapkannya, atau WhatsApp akan menjedanya.</translation>
    </message>
    <message>
        <source>Template %1: customers’ feedback is good again. You don’t need to do anything.</source>
        <translation>Template %1: umpan balik pelanggan sudah baik lagi. Anda tidak perlu melakukan apa pun.</translation>
    </message>
    <message>
        <source>Template %1 can’t be sent any more. See why under Settings, Templates.</source>
        <translation>Template %1 tidak bisa dikirim lagi. Lihat alasannya di Pengaturan, Template.</translation>
    </message>
    <message>
        <source>Template %1 is now in the category “%2”. Messages with it may cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Template %1 sekarang termasuk kategori “%2”. Pesan dengan template ini mungkin lebih mahal. Jika itu salah, minta peninjauan di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>Template %1 moves to the category “%2” within a day. Messages with it may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>Template %1 dipindahkan ke kategori “%2” dalam sehari. Setelah itu, pesan dengan template ini mungkin lebih mahal. Jika itu salah, minta peninjauan di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>%1 lost its profile picture. Set it again.</source>
        <translation>Foto profil %1 hilang. Pasang lagi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp takes messages but does not deliver them. Often the reason is that no payment method is set up at Meta. Add one there; then send the messages again.</source>
        <translation>%1: WhatsApp menerima pesan, tetapi tidak menyampaikannya. Sering kali penyebabnya adalah metode pembayaran belum disiapkan di Meta. Tambahkan di sana; lalu kirim pesan lagi.</translation>
    </message>
    <message>
        <source>%1 is now an official business account.</source>
        <translation>%1 sekarang menjadi akun bisnis resmi.</translation>
    </message>
    <message>
        <source>%1 did not become an official business account.</source>
        <translation>%1 tidak menjadi akun bisnis resmi.</translation>
    </message>
    <message>
        <source>%1 does not get a higher limit for now. WhatsApp Manager tells you why.</source>
        <translation>%1 tidak mendapat batas yang lebih tinggi untuk saat ini. Pengelola WhatsApp menjelaskan alasannya.</translation>
    </message>
    <message>
        <source>%1: WhatsApp has a message for you in WhatsApp Manager (%2).</source>
        <translation>%1: WhatsApp punya pesan untuk Anda di Pengelola WhatsApp (%2).</translation>
    </message>
    <message>
        <source>%1: Meta’s AI agent answers some customers for you. Their chats are shown here but don’t count as unread. You can switch the agent off in Meta Business Suite.</source>
        <translation>%1: Agen AI Meta menjawab beberapa pelanggan untuk Anda. Chat mereka ditampilkan di sini, tetapi tidak dihitung sebagai belum dibaca. Anda bisa mematikan agen itu di Meta Business Suite.</translation>
    </message>
    <message>
        <source>Meta’s AI agent has passed the chat with %1 to you. Please answer there.</source>
        <translation>Agen AI Meta menyerahkan chat dengan %1 kepada Anda. Silakan balas di sana.</translation>
    </message>
    <message>
        <source>%1: a message came that names no sender, so it can’t be shown in a chat. If you expect a message, please ask the customer to write again.</source>
        <translation>%1: ada pesan tanpa nama pengirim, jadi tidak bisa ditampilkan dalam chat. Jika Anda menunggu pesan, minta pelanggan menulis lagi.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem with number %2. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp melaporkan masalah (nomor kesalahan %2). Jika pesan tidak masuk, lihat Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>%1: WhatsApp reported a problem. If messages don’t arrive, see WhatsApp Manager.</source>
        <translation>%1: WhatsApp melaporkan masalah. Jika pesan tidak masuk, lihat Pengelola WhatsApp.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AssignActions</name>
    <message>
        <source>Assign the conversation</source>
        <translation>Tugaskan percakapan</translation>
    </message>
    <message>
        <source>Ass&amp;ign to</source>
        <translation>Tu&amp;gaskan ke</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (saya)</translation>
    </message>
    <message>
        <source>N&amp;obody</source>
        <translation>&amp;Tidak ada</translation>
    </message>
    <message>
        <source>&amp;New name…</source>
        <translation>Nama &amp;baru…</translation>
    </message>
    <message>
        <source>Assigned to nobody.</source>
        <translation>Tidak lagi ditugaskan ke siapa pun.</translation>
    </message>
    <message>
        <source>Assigned to %1.</source>
        <translation>Ditugaskan ke %1.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>Name of the person:</source>
        <translation>Nama orang:</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Tambah dan tugaskan</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttachmentSheet</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>File ini kosong.</translation>
    </message>
    <message>
        <source>Too large: WhatsApp takes up to %1 of this kind.</source>
        <translation>Terlalu besar: WhatsApp menerima maksimal %1 untuk jenis ini.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Try to save it as a PDF.</source>
        <translation>WhatsApp tidak menerima file jenis ini. Coba simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Too long: no quality that is worth seeing or hearing would fit into the %1 that WhatsApp takes. Send a shorter part of it.</source>
        <translation>Terlalu panjang: tidak ada kualitas yang layak dilihat atau didengar yang muat dalam %1 yang diterima WhatsApp. Kirim bagian yang lebih pendek.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this file as it is, and it could not be converted on this computer. Save it as JPEG, MP4 or MP3 with another program, then send that.</source>
        <translation>WhatsApp tidak menerima file ini apa adanya, dan file ini tidak bisa dikonversi di komputer ini. Simpan sebagai JPEG, MP4, atau MP3 dengan program lain, lalu kirim hasilnya.</translation>
    </message>
    <message>
        <source>This file can’t be opened. Check that it still exists and is not damaged.</source>
        <translation>File ini tidak bisa dibuka. Pastikan file masih ada dan tidak rusak.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send files</source>
        <translation>Kirim file</translation>
    </message>
    <message>
        <source>Files to send</source>
        <translation>File yang akan dikirim</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Send earlier (Alt+Up)</source>
        <translation>Kirim lebih awal (Alt+Up)</translation>
    </message>
    <message>
        <source>Send later (Alt+Down)</source>
        <translation>Kirim lebih akhir (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>Hapus (Delete)</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Gambar yang ditempel</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Dikonversi untuk WhatsApp. Detail kamera seperti lokasi dihapus.</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Tambahkan keterangan</translation>
    </message>
    <message>
        <source>WhatsApp shows no caption with these</source>
        <translation>WhatsApp tidak menampilkan keterangan untuk ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) can’t be sent. Remove what can’t be sent to send the rest.</source>
        <translation>
            <numerusform>%Ln file tidak bisa dikirim. Hapus yang tidak bisa dikirim untuk mengirim sisanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The caption is %Ln character(s) too long.</source>
        <translation>
            <numerusform>Keterangan kelebihan %Ln karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Menyiapkan… %1</translation>
    </message>
    <message>
        <source>Send as &amp;file, unchanged</source>
        <translation>Kirim sebagai &amp;file, tanpa perubahan</translation>
    </message>
    <message>
        <source>Sent unchanged, also with camera details such as the place.</source>
        <translation>Dikirim tanpa perubahan, termasuk detail kamera seperti lokasi.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Buang pesan ini?</translation>
    </message>
    <message>
        <source>This file has to be converted for WhatsApp, but the copy could not be saved on this computer. Check that the disk is not full, then choose the file again.</source>
        <translation>File ini harus dikonversi untuk WhatsApp, tetapi salinannya tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu pilih file lagi.</translation>
    </message>
    <message>
        <source>The files could not be saved on this computer. Check that the disk is not full and that the files still exist, then try again.</source>
        <translation>File tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh dan file masih ada, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Attachments</name>
    <message>
        <source>Drop files here to send them</source>
        <translation>Letakkan file di sini untuk mengirimnya</translation>
    </message>
    <message>
        <source>&amp;Photo or video…</source>
        <translation>&amp;Foto atau video…</translation>
    </message>
    <message>
        <source>Choose photos or videos</source>
        <translation>Pilih foto atau video</translation>
    </message>
    <message>
        <source>Photos and videos</source>
        <translation>Foto dan video</translation>
    </message>
    <message>
        <source>&amp;Document…</source>
        <translation>&amp;Dokumen…</translation>
    </message>
    <message>
        <source>Choose documents</source>
        <translation>Pilih dokumen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua file</translation>
    </message>
    <message>
        <source>&amp;Location…</source>
        <translation>&amp;Lokasi…</translation>
    </message>
    <message>
        <source>&amp;Contact…</source>
        <translation>&amp;Kontak…</translation>
    </message>
    <message>
        <source>&amp;Buttons or a list…</source>
        <translation>&amp;Tombol atau daftar…</translation>
    </message>
    <message>
        <source>Send buttons or a list</source>
        <translation>Kirim tombol atau daftar</translation>
    </message>
    <message>
        <source>It was not sent because it could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Tidak terkirim karena tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Buang pesan ini?</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionController</name>
    <message>
        <source>WhatsApp has a notice for you</source>
        <translation>WhatsApp punya pemberitahuan untuk Anda</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused</source>
        <translation>Siaran “%1” dijeda</translation>
    </message>
</context>
<context>
    <name>shoptalk::AttentionNotices</name>
    <message>
        <source>Open Shoptalk to see it.</source>
        <translation>Buka Shoptalk untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditPage</name>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Peristiwa</translation>
    </message>
    <message>
        <source>A record of what happened to accounts, keys and data on this computer. It contains no customer names, and nothing in it can be changed or removed.</source>
        <translation>Catatan tentang apa yang terjadi pada akun, kunci, dan data di komputer ini. Catatan ini tidak memuat nama pelanggan, dan tidak ada isinya yang bisa diubah atau dihapus.</translation>
    </message>
    <message>
        <source>Activity log</source>
        <translation>Log aktivitas</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditReasons</name>
    <message>
        <source>the login was closed</source>
        <translation>login ditutup</translation>
    </message>
    <message>
        <source>the person did not allow the connection</source>
        <translation>orang tersebut tidak mengizinkan koneksi</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook melaporkan masalah</translation>
    </message>
    <message>
        <source>the Facebook page did not load</source>
        <translation>halaman Facebook tidak termuat</translation>
    </message>
    <message>
        <source>the login window stopped</source>
        <translation>jendela login berhenti</translation>
    </message>
    <message>
        <source>the person continued in the browser</source>
        <translation>orang tersebut melanjutkan di browser</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>tidak ada browser yang bisa dibuka</translation>
    </message>
    <message>
        <source>nothing came back from the browser</source>
        <translation>tidak ada jawaban dari browser</translation>
    </message>
    <message>
        <source>the answer did not match this login</source>
        <translation>jawabannya tidak cocok dengan login ini</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook tidak menerima login</translation>
    </message>
    <message>
        <source>the token of another system user or of a person was given</source>
        <translation>yang diberikan adalah token pengguna sistem lain atau token seseorang</translation>
    </message>
    <message>
        <source>another business was chosen</source>
        <translation>bisnis lain dipilih</translation>
    </message>
    <message>
        <source>a different person logged in</source>
        <translation>orang lain yang login</translation>
    </message>
    <message>
        <source>a permission is missing</source>
        <translation>ada izin yang kurang</translation>
    </message>
    <message>
        <source>Shoptalk was closed meanwhile</source>
        <translation>sementara itu Shoptalk ditutup</translation>
    </message>
    <message>
        <source>Meta’s sign-up is not switched on</source>
        <translation>pendaftaran Meta tidak diaktifkan</translation>
    </message>
    <message>
        <source>Meta’s sign-up was not finished</source>
        <translation>pendaftaran Meta tidak diselesaikan</translation>
    </message>
    <message>
        <source>the person reported a problem to Meta</source>
        <translation>orang tersebut melaporkan masalah ke Meta</translation>
    </message>
    <message>
        <source>Meta’s sign-up gave no permission</source>
        <translation>pendaftaran Meta tidak memberikan izin</translation>
    </message>
    <message>
        <source>Meta did not say which number was set up</source>
        <translation>Meta tidak memberi tahu nomor mana yang disiapkan</translation>
    </message>
    <message>
        <source>the pasted text is not a token</source>
        <translation>teks yang ditempel bukan token</translation>
    </message>
    <message>
        <source>Meta does not accept the pasted token</source>
        <translation>Meta tidak menerima token yang ditempel</translation>
    </message>
    <message>
        <source>the pasted token has expired</source>
        <translation>token yang ditempel sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>the pasted token was made for another app</source>
        <translation>token yang ditempel dibuat untuk aplikasi lain</translation>
    </message>
    <message>
        <source>the pasted token does not belong to a system user</source>
        <translation>token yang ditempel bukan milik pengguna sistem</translation>
    </message>
    <message>
        <source>the pasted token lacks a permission</source>
        <translation>token yang ditempel tidak memiliki salah satu izin</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>dihentikan</translation>
    </message>
    <message>
        <source>the upload was stopped</source>
        <translation>unggahan dihentikan</translation>
    </message>
    <message>
        <source>nobody was logged in</source>
        <translation>tidak ada yang login</translation>
    </message>
    <message>
        <source>Meta’s address is not safe</source>
        <translation>alamat Meta tidak aman</translation>
    </message>
    <message>
        <source>the relay no longer knows this computer</source>
        <translation>relai tidak lagi mengenal komputer ini</translation>
    </message>
    <message>
        <source>there were too many requests</source>
        <translation>ada terlalu banyak permintaan</translation>
    </message>
    <message>
        <source>the relay did not answer</source>
        <translation>relai tidak menjawab</translation>
    </message>
    <message>
        <source>the request could not leave</source>
        <translation>permintaan tidak bisa dikirim</translation>
    </message>
    <message>
        <source>the relay could not reach Meta</source>
        <translation>relai tidak bisa menjangkau Meta</translation>
    </message>
    <message>
        <source>Meta refused it</source>
        <translation>Meta menolaknya</translation>
    </message>
    <message>
        <source>the answer could not be used</source>
        <translation>jawabannya tidak bisa digunakan</translation>
    </message>
    <message>
        <source>there is no recovery key and no passphrase</source>
        <translation>tidak ada kunci pemulihan dan frasa sandi</translation>
    </message>
    <message>
        <source>the folder could not be written to</source>
        <translation>folder tidak bisa ditulisi</translation>
    </message>
    <message>
        <source>another backup was running</source>
        <translation>pencadangan lain sedang berjalan</translation>
    </message>
    <message>
        <source>older backups could not be removed</source>
        <translation>cadangan lama tidak bisa dihapus</translation>
    </message>
    <message>
        <source>the saved file could not be read</source>
        <translation>file yang tersimpan tidak bisa dibaca</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk penuh</translation>
    </message>
    <message>
        <source>the disk could not be written to</source>
        <translation>disk tidak bisa ditulisi</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>disk melaporkan kesalahan</translation>
    </message>
    <message>
        <source>the database is damaged</source>
        <translation>database rusak</translation>
    </message>
    <message>
        <source>the database could not be used</source>
        <translation>database tidak bisa digunakan</translation>
    </message>
    <message>
        <source>the keychain or the key in it could not be used</source>
        <translation>rantai kunci atau kunci di dalamnya tidak bisa digunakan</translation>
    </message>
    <message>
        <source>it had expired</source>
        <translation>sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Facebook asks for a new login after three months</source>
        <translation>Facebook meminta login baru setelah tiga bulan</translation>
    </message>
    <message>
        <source>Shoptalk was removed in the Facebook settings</source>
        <translation>Shoptalk dihapus di pengaturan Facebook</translation>
    </message>
    <message>
        <source>Facebook wants a security check first</source>
        <translation>Facebook menginginkan pemeriksaan keamanan dulu</translation>
    </message>
    <message>
        <source>the Facebook password was changed</source>
        <translation>kata sandi Facebook diubah</translation>
    </message>
    <message>
        <source>the Facebook account is not confirmed</source>
        <translation>akun Facebook belum dikonfirmasi</translation>
    </message>
    <message>
        <source>it was ended at Facebook</source>
        <translation>diakhiri di Facebook</translation>
    </message>
    <message>
        <source>the person has no role in the business</source>
        <translation>orang tersebut tidak punya peran di bisnis</translation>
    </message>
    <message>
        <source>the account was disconnected</source>
        <translation>akun diputuskan</translation>
    </message>
    <message>
        <source>the account was restricted</source>
        <translation>akun dibatasi</translation>
    </message>
    <message>
        <source>a rule was broken</source>
        <translation>ada aturan yang dilanggar</translation>
    </message>
    <message>
        <source>the account will be disabled</source>
        <translation>akun akan dinonaktifkan</translation>
    </message>
    <message>
        <source>the account was disabled</source>
        <translation>akun dinonaktifkan</translation>
    </message>
    <message>
        <source>the account can be used again</source>
        <translation>akun bisa digunakan lagi</translation>
    </message>
    <message>
        <source>the account was deleted</source>
        <translation>akun dihapus</translation>
    </message>
    <message>
        <source>earlier chats are not shared</source>
        <translation>chat lama tidak dibagikan</translation>
    </message>
    <message>
        <source>earlier chats and contacts were not shared</source>
        <translation>chat dan kontak lama tidak dibagikan</translation>
    </message>
    <message>
        <source>a message in WhatsApp Manager</source>
        <translation>pesan di Pengelola WhatsApp</translation>
    </message>
    <message>
        <source>the number can send faster</source>
        <translation>nomor bisa mengirim lebih cepat</translation>
    </message>
    <message>
        <source>customers block or report the number</source>
        <translation>pelanggan memblokir atau melaporkan nomor</translation>
    </message>
    <message>
        <source>customers’ feedback on the number is good again</source>
        <translation>umpan balik pelanggan untuk nomor sudah baik lagi</translation>
    </message>
    <message>
        <source>the number of customers you can write to has changed</source>
        <translation>jumlah pelanggan yang bisa Anda hubungi berubah</translation>
    </message>
    <message>
        <source>the new name was approved</source>
        <translation>nama baru disetujui</translation>
    </message>
    <message>
        <source>the new name was rejected</source>
        <translation>nama baru ditolak</translation>
    </message>
    <message>
        <source>the number was removed from WhatsApp</source>
        <translation>nomor dihapus dari WhatsApp</translation>
    </message>
    <message>
        <source>the number is connected again</source>
        <translation>nomor terhubung lagi</translation>
    </message>
    <message>
        <source>after some time without use</source>
        <translation>setelah beberapa waktu tidak digunakan</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>secara manual</translation>
    </message>
    <message>
        <source>Meta’s AI agent answers customers</source>
        <translation>Agen AI Meta menjawab pelanggan</translation>
    </message>
    <message>
        <source>WhatsApp reported a problem</source>
        <translation>WhatsApp melaporkan masalah</translation>
    </message>
    <message>
        <source>a message named no sender</source>
        <translation>ada pesan tanpa nama pengirim</translation>
    </message>
    <message>
        <source>because the computer was locked or went to sleep</source>
        <translation>karena komputer dikunci atau tidur</translation>
    </message>
</context>
<context>
    <name>shoptalk::AuditText</name>
    <message>
        <source>A Facebook account logged in</source>
        <translation>Akun Facebook login</translation>
    </message>
    <message>
        <source>A login failed</source>
        <translation>Login gagal</translation>
    </message>
    <message>
        <source>A phone number was connected</source>
        <translation>Nomor telepon dihubungkan</translation>
    </message>
    <message>
        <source>An account was disconnected on this computer</source>
        <translation>Akun diputuskan di komputer ini</translation>
    </message>
    <message>
        <source>Facebook withdrew the access of the disconnected account</source>
        <translation>Facebook mencabut akses akun yang diputuskan</translation>
    </message>
    <message>
        <source>A Facebook login was renewed</source>
        <translation>Login Facebook diperbarui</translation>
    </message>
    <message>
        <source>A Facebook login ended</source>
        <translation>Login Facebook berakhir</translation>
    </message>
    <message>
        <source>Shoptalk was removed in someone’s Facebook settings</source>
        <translation>Shoptalk dihapus di pengaturan Facebook seseorang</translation>
    </message>
    <message>
        <source>Someone asked Facebook to delete their data</source>
        <translation>Seseorang meminta Facebook menghapus datanya</translation>
    </message>
    <message>
        <source>This computer was paired with the relay</source>
        <translation>Komputer ini disandingkan dengan relai</translation>
    </message>
    <message>
        <source>A phone number was registered with WhatsApp</source>
        <translation>Nomor telepon didaftarkan di WhatsApp</translation>
    </message>
    <message>
        <source>A phone number was unregistered from WhatsApp</source>
        <translation>Pendaftaran nomor telepon di WhatsApp dibatalkan</translation>
    </message>
    <message>
        <source>WhatsApp sent a message about a number or an account</source>
        <translation>WhatsApp mengirim pesan tentang nomor atau akun</translation>
    </message>
    <message>
        <source>Data was exported</source>
        <translation>Data diekspor</translation>
    </message>
    <message>
        <source>Data was imported</source>
        <translation>Data diimpor</translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Cadangan dibuat</translation>
    </message>
    <message>
        <source>A backup failed</source>
        <translation>Pencadangan gagal</translation>
    </message>
    <message>
        <source>A backup was restored</source>
        <translation>Cadangan dipulihkan</translation>
    </message>
    <message numerus="yes">
        <source>A conversation with %Ln message(s) was deleted</source>
        <translation>
            <numerusform>Percakapan berisi %Ln pesan dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A deleted conversation with %Ln message(s) was restored</source>
        <translation>
            <numerusform>Percakapan terhapus berisi %Ln pesan dipulihkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were deleted after the time they are kept for</source>
        <translation>
            <numerusform>%Ln pesan dihapus setelah masa penyimpanannya berakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A customer and %Ln message(s) were erased forever</source>
        <translation>
            <numerusform>Data satu pelanggan dan %Ln pesan dihapus selamanya</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages are now kept forever</source>
        <translation>Pesan sekarang disimpan selamanya</translation>
    </message>
    <message numerus="yes">
        <source>Messages are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Pesan sekarang disimpan selama %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages with a label are now kept as long as all others</source>
        <translation>Pesan berlabel sekarang disimpan selama pesan lainnya</translation>
    </message>
    <message>
        <source>Messages with a label are now kept forever</source>
        <translation>Pesan berlabel sekarang disimpan selamanya</translation>
    </message>
    <message numerus="yes">
        <source>Messages with a label are now kept for %Ln day(s)</source>
        <translation>
            <numerusform>Pesan berlabel sekarang disimpan selama %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk was locked</source>
        <translation>Shoptalk dikunci</translation>
    </message>
    <message>
        <source>Shoptalk was unlocked</source>
        <translation>Kunci Shoptalk dibuka</translation>
    </message>
    <message>
        <source>Someone tried to unlock Shoptalk and failed</source>
        <translation>Seseorang mencoba membuka kunci Shoptalk dan gagal</translation>
    </message>
    <message>
        <source>The recovery key was used</source>
        <translation>Kunci pemulihan digunakan</translation>
    </message>
    <message>
        <source>The encryption key was changed</source>
        <translation>Kunci enkripsi diubah</translation>
    </message>
    <message>
        <source>A recovery key was made</source>
        <translation>Kunci pemulihan dibuat</translation>
    </message>
    <message>
        <source>The passphrase was changed</source>
        <translation>Frasa sandi diubah</translation>
    </message>
    <message>
        <source>Recorded by a newer version of Shoptalk</source>
        <translation>Dicatat oleh versi Shoptalk yang lebih baru</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A Facebook login ends soon</source>
        <translation>Login Facebook segera berakhir</translation>
    </message>
</context>
<context>
    <name>shoptalk::BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Shoptalk saves an encrypted copy of all conversations in this folder. Choose a folder on another disk or one that is synced, and a different one for each computer. The last seven backups are kept. After you erase a customer, the next backup replaces all older ones. Backups open only with your recovery key or your passphrase.</source>
        <translation>Shoptalk menyimpan salinan terenkripsi dari semua percakapan di folder ini. Pilih folder di disk lain atau folder yang disinkronkan, dan folder yang berbeda untuk setiap komputer. Tujuh cadangan terakhir disimpan. Setelah Anda menghapus data pelanggan, cadangan berikutnya menggantikan semua cadangan lama. Cadangan hanya bisa dibuka dengan kunci pemulihan atau frasa sandi Anda.</translation>
    </message>
    <message>
        <source>Folder (leave empty for no backups)</source>
        <translation>Folder (kosongkan jika tidak ingin mencadangkan)</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Folder untuk cadangan</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Setiap minggu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Cadangkan sekarang</translation>
    </message>
    <message>
        <source>The backups in this folder still contain a customer you erased. The next backup replaces all of them.</source>
        <translation>Cadangan di folder ini masih memuat pelanggan yang datanya sudah Anda hapus. Cadangan berikutnya menggantikan semuanya.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>The backup replaces the conversations on this computer; a copy of the current ones is kept next to it. Newer messages are then downloaded again, as far back as your relay keeps them. The relay is the server that receives your messages while this computer is off.</source>
        <translation>Cadangan menggantikan percakapan di komputer ini; salinan percakapan saat ini disimpan di sebelahnya. Pesan yang lebih baru lalu diunduh lagi, sejauh relai Anda menyimpannya. Relai adalah server yang menerima pesan Anda saat komputer ini mati.</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Cadangan terakhir: %1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Belum ada cadangan.</translation>
    </message>
    <message>
        <source>First make a recovery key on the Security page. Without one, nobody could open a backup on another computer.</source>
        <translation>Buat dulu kunci pemulihan di halaman Keamanan. Tanpa kunci itu, tidak ada yang bisa membuka cadangan di komputer lain.</translation>
    </message>
    <message>
        <source>The backup could not be saved in this folder. Check that the folder exists and that the disk is not full.</source>
        <translation>Cadangan tidak bisa disimpan di folder ini. Pastikan folder ada dan disk tidak penuh.</translation>
    </message>
    <message>
        <source>The backup was saved, but older backups that contain an erased customer could not be deleted. Delete them yourself.</source>
        <translation>Cadangan disimpan, tetapi cadangan lama yang memuat pelanggan yang datanya sudah dihapus tidak bisa dihapus. Hapus sendiri cadangan itu.</translation>
    </message>
    <message>
        <source>No backup was made because the database is damaged. Older backups are unchanged.</source>
        <translation>Cadangan tidak dibuat karena database rusak. Cadangan lama tidak berubah.</translation>
    </message>
    <message>
        <source>A backup is already running.</source>
        <translation>Pencadangan sudah berjalan.</translation>
    </message>
    <message>
        <source>No backup was made. Older backups are unchanged. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Cadangan tidak dibuat. Cadangan lama tidak berubah. Coba lagi. Jika terus terjadi, berikan ini kepada orang yang mengurus komputer Anda: %1</translation>
    </message>
    <message>
        <source>The backup was saved and checked.</source>
        <translation>Cadangan disimpan dan diperiksa.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BlockActions</name>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Blokir atau buka blokir pelanggan</translation>
    </message>
    <message>
        <source>Un&amp;block</source>
        <translation>&amp;Buka blokir</translation>
    </message>
    <message>
        <source>&amp;Block…</source>
        <translation>&amp;Blokir…</translation>
    </message>
    <message>
        <source>Block customers</source>
        <translation>Blokir pelanggan</translation>
    </message>
    <message>
        <source>Block %1?</source>
        <translation>Blokir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Block %Ln customers?</source>
        <translation>
            <numerusform>Blokir %Ln pelanggan?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can’t write to or call this number any more, and you can’t write to them. They are not told. You can unblock them at any time.</source>
        <translation>Mereka tidak bisa lagi menulis atau menelepon ke nomor ini, dan Anda tidak bisa menulis ke mereka. Mereka tidak diberi tahu. Anda bisa membuka blokirnya kapan saja.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blokir</translation>
    </message>
    <message>
        <source>There is no connection to WhatsApp. Try again when you are online.</source>
        <translation>Tidak ada koneksi ke WhatsApp. Coba lagi saat Anda online.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Try again later.</source>
        <translation>WhatsApp tidak menerima ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>WhatsApp only blocks customers who wrote within the last 24 hours.</source>
        <translation>WhatsApp hanya memblokir pelanggan yang menulis dalam 24 jam terakhir.</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp did not accept this for %Ln customer(s).</source>
        <translation>
            <numerusform>WhatsApp tidak menerima ini untuk %Ln pelanggan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) blocked.</source>
        <translation>
            <numerusform>%Ln pelanggan diblokir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) unblocked.</source>
        <translation>
            <numerusform>Blokir %Ln pelanggan dibuka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not reached. Try again when you are online.</source>
        <translation>
            <numerusform>%Ln pelanggan tidak terjangkau. Coba lagi saat Anda online.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not reached: there were too many requests in a short time.</source>
        <translation>Yang lain tidak terjangkau: terlalu banyak permintaan dalam waktu singkat.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastBanner</name>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Show the broadcast</source>
        <translation>Lihat siaran</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>The broadcast “%1” has paused. See why, and what you can do.</source>
        <translation>Siaran “%1” dijeda. Lihat sebabnya dan apa yang bisa Anda lakukan.</translation>
    </message>
    <message>
        <source>The broadcast “%1” started later than planned.</source>
        <translation>Siaran “%1” dimulai lebih lambat dari rencana.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastController</name>
    <message>
        <source>&amp;Broadcasts</source>
        <translation>&amp;Siaran</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastEditor</name>
    <message>
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Jadwalkan…</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Mulai…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Start the broadcast</source>
        <translation>Mulai siaran</translation>
    </message>
    <message numerus="yes">
        <source>Send this message to %Ln people?</source>
        <translation>
            <numerusform>Kirim pesan ini ke %Ln orang?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <translation>Dimulai pada %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Dimulai sekarang.</translation>
    </message>
    <message>
        <source>You can pause or stop it at any time. What has been sent can’t be taken back.</source>
        <translation>Anda bisa menjeda atau menghentikannya kapan saja. Yang sudah terkirim tidak bisa ditarik kembali.</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Jadwalkan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>The broadcast could not be saved on this computer, and nothing was sent. Check that the disk is not full, then try again.</source>
        <translation>Siaran tidak bisa disimpan di komputer ini, dan tidak ada yang dikirim. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Hapus draf</translation>
    </message>
    <message>
        <source>The draft could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Draf tidak bisa dihapus. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastList</name>
    <message>
        <source> · %1</source>
        <translation> · %1</translation>
    </message>
    <message>
        <source>Broadcasts</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>No broadcasts yet</source>
        <translation>Belum ada siaran</translation>
    </message>
    <message>
        <source>Tell many customers something at once, such as new opening hours or an offer. You choose who gets it, and see what it costs before it starts.</source>
        <translation>Beri tahu banyak pelanggan sekaligus, misalnya jam buka baru atau penawaran. Anda memilih siapa yang menerimanya, dan melihat biayanya sebelum dimulai.</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Siaran baru</translation>
    </message>
    <message>
        <source>Draft · %1</source>
        <translation>Draf · %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Open it to go on.</source>
        <translation>Belum ada yang dikirim. Buka untuk melanjutkan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastPage</name>
    <message>
        <source>Broadcasts</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>New broadcast</source>
        <translation>Siaran baru</translation>
    </message>
    <message>
        <source>The broadcasts could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Siaran tidak bisa dibaca dari disk komputer ini. Yang ditampilkan mungkin sudah lama.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Broadcast deleted. Its messages stay in their conversations.</source>
        <translation>Siaran dihapus. Pesannya tetap ada di percakapannya.</translation>
    </message>
    <message>
        <source>Draft deleted.</source>
        <translation>Draf dihapus.</translation>
    </message>
    <message>
        <source>Restored.</source>
        <translation>Dipulihkan.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Ini tidak bisa diurungkan. Coba lagi nanti.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastText</name>
    <message>
        <source>The same problem would have stopped everyone else’s message. Once it is fixed, press “Go on”: messages that were refused for it are sent again.</source>
        <translation>Yang lain juga akan mendapat jawaban ini. Setelah beres, tekan “Lanjutkan”: pesan yang ditolak karenanya dikirim lagi.</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Sedang disiapkan</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>Dimulai pada %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>You paused it. Nobody gets a message until you press “Go on”.</source>
        <translation>Anda menjedanya. Tidak ada yang menerima pesan sampai Anda menekan “Lanjutkan”.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent at the moment, or it was changed or deleted. Look at it in Settings, Templates. Once it is approved again, press “Go on”.</source>
        <translation>WhatsApp saat ini tidak mengizinkan template ini dikirim, atau template diubah atau dihapus. Lihat di Pengaturan, Template. Setelah disetujui lagi, tekan “Lanjutkan”.</translation>
    </message>
    <message>
        <source>Ten messages in a row were not sent. Look at the reasons below. Go on only if the others on the list can be reached.</source>
        <translation>Sepuluh pesan berturut-turut tidak terkirim. Lihat alasannya di bawah. Lanjutkan hanya jika yang lain di daftar bisa dihubungi.</translation>
    </message>
    <message>
        <source>Your data was restored from a backup. People may have got this message after the backup was made, so going on can send it to them twice. Stop it if you are not sure.</source>
        <translation>Data Anda dipulihkan dari cadangan. Beberapa orang mungkin sudah menerima pesan ini setelah cadangan dibuat, jadi melanjutkan bisa mengirimnya dua kali. Hentikan jika Anda tidak yakin.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 dari %2 terkirim</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 tersampaikan</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 dibaca</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 tidak terkirim</translation>
    </message>
    <message>
        <source>%1 uncertain</source>
        <translation>%1 belum pasti</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Belum dikirim</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Mungkin terkirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Sent, and deleted here since</source>
        <translation>Terkirim, lalu dihapus di sini</translation>
    </message>
    <message>
        <source>Will get it</source>
        <translation>Akan menerima</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>Bukan nomor telepon</translation>
    </message>
    <message>
        <source>On the list twice</source>
        <translation>Dua kali di daftar</translation>
    </message>
    <message>
        <source>Asked for no more offers</source>
        <translation>Tidak mau penawaran lagi</translation>
    </message>
    <message>
        <source>Offers are not possible in their country</source>
        <translation>Penawaran tidak bisa dikirim ke negara mereka</translation>
    </message>
    <message>
        <source>A text for them is missing or can’t be sent</source>
        <translation>Teks untuk mereka kosong atau tidak bisa dikirim</translation>
    </message>
    <message>
        <source>Not known whether they agreed</source>
        <translation>Tidak diketahui apakah mereka setuju</translation>
    </message>
    <message>
        <source>Correct these numbers in your file and choose it again.</source>
        <translation>Perbaiki nomor ini di file Anda dan pilih lagi.</translation>
    </message>
    <message>
        <source>They get the message once.</source>
        <translation>Mereka menerima pesan satu kali.</translation>
    </message>
    <message>
        <source>They said so in WhatsApp. You can still reply when they write.</source>
        <translation>Mereka mengatakannya di WhatsApp. Anda tetap bisa membalas saat mereka menulis.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver offers to US numbers.</source>
        <translation>WhatsApp tidak menerima penawaran untuk nomor Amerika Serikat.</translation>
    </message>
    <message>
        <source>Go back one step and enter a text to use instead.</source>
        <translation>Kembali satu langkah dan tulis penggantinya.</translation>
    </message>
    <message>
        <source>You may write first only to people who agreed to it.</source>
        <translation>Anda hanya boleh menulis lebih dulu kepada orang yang setuju.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Paling banyak %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sekitar %1</translation>
    </message>
    <message>
        <source>Blocked by you</source>
        <translation>Anda blokir</translation>
    </message>
    <message>
        <source>Unblock them in their conversation if they are to get it.</source>
        <translation>Buka blokir di percakapan mereka jika mereka harus menerimanya.</translation>
    </message>
    <message>
        <source>About %1, because WhatsApp lets you write first to only so many people within 24 hours</source>
        <translation>Sekitar %1, karena WhatsApp membatasi jumlah orang yang bisa Anda tulisi lebih dulu dalam 24 jam</translation>
    </message>
    <message>
        <source>Then press “Go on”.</source>
        <translation>Lalu tekan “Lanjutkan”.</translation>
    </message>
    <message>
        <source>%1 held by WhatsApp</source>
        <translation>%1 ditahan oleh WhatsApp</translation>
    </message>
    <message>
        <source>Held: WhatsApp is checking it</source>
        <translation>Ditahan: WhatsApp sedang memeriksanya</translation>
    </message>
    <message>
        <source>Held: WhatsApp has paused it</source>
        <translation>Ditahan: WhatsApp menjedanya</translation>
    </message>
    <message>
        <source>Asked to stop, and you have not decided yet</source>
        <translation>Minta berhenti, dan Anda belum memutuskan</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Decide in their conversation, or under Broadcasts.</source>
        <translation>Mereka menulis semacam “berhenti”. Putuskan di percakapan mereka, atau di Siaran.</translation>
    </message>
    <message>
        <source>The phone number is no longer connected. Connect it in Settings, Facebook accounts, then press “Go on”.</source>
        <translation>Nomor telepon tidak lagi terhubung. Hubungkan di Pengaturan, Akun Facebook, lalu tekan “Lanjutkan”.</translation>
    </message>
    <message>
        <source>Not known: Settings, WhatsApp prices has no price for these people’s countries.</source>
        <translation>Tidak diketahui: Pengaturan, Harga WhatsApp tidak memiliki harga untuk negara orang-orang ini.</translation>
    </message>
    <message>
        <source>At most %1, and for %2 messages the price is missing in Settings, WhatsApp prices</source>
        <translation>Paling banyak %1, dan untuk %2 pesan harganya belum ada di Pengaturan, Harga WhatsApp</translation>
    </message>
    <message>
        <source>Asked your shop to stop</source>
        <translation>Meminta toko Anda berhenti</translation>
    </message>
    <message>
        <source>They wrote or said something like “stop”. They may not want any message that they did not ask for. You can still reply when they write.</source>
        <translation>Mereka menulis atau mengatakan semacam “berhenti”. Mereka mungkin tidak mau pesan apa pun yang tidak mereka minta. Anda tetap bisa membalas saat mereka menulis.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BroadcastView</name>
    <message>
        <source>Progress of the broadcast</source>
        <translation>Kemajuan siaran</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 tidak bisa ditulis. Pilih folder lain, dan periksa apakah disk penuh.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Mulai sekarang</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Hentikan…</translation>
    </message>
    <message>
        <source>Which people are shown</source>
        <translation>Orang yang ditampilkan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Who did not get it</source>
        <translation>Yang tidak menerima</translation>
    </message>
    <message>
        <source>Who has not read it</source>
        <translation>Yang belum membaca</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Yang membaca</translation>
    </message>
    <message>
        <source>Who is still waiting</source>
        <translation>Yang masih menunggu</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Simpan laporan…</translation>
    </message>
    <message>
        <source>What happened to each message</source>
        <translation>Hasil setiap pesan</translation>
    </message>
    <message>
        <source> · started %1</source>
        <translation> · dimulai %1</translation>
    </message>
    <message>
        <source> · ended %1</source>
        <translation> · berakhir %1</translation>
    </message>
    <message>
        <source>Your business has written to as many people as WhatsApp allows within 24 hours. It goes on by itself at %1.</source>
        <translation>Bisnis Anda sudah menulis ke sebanyak orang yang diizinkan WhatsApp dalam 24 jam. Siaran berlanjut sendiri pada %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Stop the broadcast</source>
        <translation>Hentikan siaran</translation>
    </message>
    <message>
        <source>Stop this broadcast for good?</source>
        <translation>Hentikan siaran ini untuk seterusnya?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have not got it yet, and won’t get it. What has been sent stays sent.</source>
        <translation>
            <numerusform>%Ln orang belum menerimanya, dan tidak akan menerimanya. Yang terkirim tetap terkirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>It was planned for %1, and started later because Shoptalk was closed or locked then, or the computer was asleep.</source>
        <translation>Direncanakan untuk %1 dan dimulai lebih lambat karena saat itu Shoptalk tertutup atau terkunci, atau komputer sedang tidur.</translation>
    </message>
</context>
<context>
    <name>shoptalk::BubblePreview</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
</context>
<context>
    <name>shoptalk::ButtonEdits</name>
    <message>
        <source>Quick reply</source>
        <translation>Balasan cepat</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Buka situs web</translation>
    </message>
    <message>
        <source>Call a number</source>
        <translation>Telepon nomor</translation>
    </message>
    <message>
        <source>Copy a coupon code</source>
        <translation>Salin kode kupon</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Telepon lewat WhatsApp</translation>
    </message>
    <message>
        <source>Ask for contact details</source>
        <translation>Minta detail kontak</translation>
    </message>
    <message>
        <source>Show the catalog</source>
        <translation>Tampilkan katalog</translation>
    </message>
    <message>
        <source>Show products</source>
        <translation>Tampilkan produk</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Buka formulir</translation>
    </message>
    <message>
        <source>Other button</source>
        <translation>Tombol lain</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Tambah tombol</translation>
    </message>
    <message>
        <source>Remove this button</source>
        <translation>Hapus tombol ini</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Teks pada tombol</translation>
    </message>
    <message>
        <source>Address, https://…</source>
        <translation>Alamat, https://…</translation>
    </message>
    <message>
        <source>Example of the whole address</source>
        <translation>Contoh alamat lengkap</translation>
    </message>
    <message>
        <source>Phone number, +49…</source>
        <translation>Nomor telepon, +49…</translation>
    </message>
    <message>
        <source>Example of the code</source>
        <translation>Contoh kode</translation>
    </message>
</context>
<context>
    <name>shoptalk::CaptionSheet</name>
    <message>
        <source>Change the caption</source>
        <translation>Ubah keterangan</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 karakter terlalu banyak: WhatsApp menampilkan maksimal %2 di sini. Persingkat teksnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatFiles</name>
    <message>
        <source>You, %1</source>
        <translation>Anda, %1</translation>
    </message>
    <message>
        <source>Customer, %1</source>
        <translation>Pelanggan, %1</translation>
    </message>
    <message>
        <source>This file is no longer on this computer. If WhatsApp still has it, it is downloaded again.</source>
        <translation>File ini sudah tidak ada di komputer ini. Jika WhatsApp masih memilikinya, file akan diunduh lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatHeader</name>
    <message>
        <source>Back to the conversations</source>
        <translation>Kembali ke percakapan</translation>
    </message>
    <message>
        <source>What to do with this conversation</source>
        <translation>Tindakan untuk percakapan ini</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Pilih percakapan</translation>
    </message>
    <message>
        <source>You can reply until %1 (%2 left)</source>
        <translation>Anda bisa membalas sampai %1 (sisa %2)</translation>
    </message>
    <message>
        <source>You can’t reply right now</source>
        <translation>Anda tidak bisa membalas saat ini</translation>
    </message>
    <message>
        <source>The 24-hour reply window has closed: this customer’s last message is more than 24 hours old. You can reply as soon as they write again. Until then, you can send a template.</source>
        <translation>Jendela balasan 24 jam sudah ditutup: pesan terakhir pelanggan ini sudah lebih dari 24 jam. Anda bisa membalas begitu dia mengirim pesan lagi. Sampai saat itu, Anda bisa mengirim template.</translation>
    </message>
    <message>
        <source>This customer has not written to you yet. WhatsApp lets you reply for 24 hours after each message from a customer. To write first, send a template.</source>
        <translation>Pelanggan ini belum pernah mengirim pesan kepada Anda. WhatsApp mengizinkan Anda membalas selama 24 jam setelah setiap pesan dari pelanggan. Untuk mengirim pesan lebih dulu, kirim template.</translation>
    </message>
    <message>
        <source>Your message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Pesan Anda tidak terkirim karena tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>&amp;Template…</source>
        <translation>&amp;Template…</translation>
    </message>
    <message>
        <source>Reply to an earlier message</source>
        <translation>Balas pesan sebelumnya</translation>
    </message>
    <message>
        <source>Reply to a later message</source>
        <translation>Balas pesan sesudahnya</translation>
    </message>
    <message>
        <source>Your reaction was taken back because WhatsApp did not accept it. %1</source>
        <translation>Reaksi Anda dibatalkan karena WhatsApp tidak menerimanya. %1</translation>
    </message>
    <message>
        <source>Your reaction could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Reaksi Anda tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Sending could not be cancelled. Check that the disk is not full, then try again.</source>
        <translation>Pengiriman tidak bisa dibatalkan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>It is too late to cancel: the message is already on its way.</source>
        <translation>Sudah terlambat untuk membatalkan: pesan sudah dalam perjalanan.</translation>
    </message>
    <message>
        <source>The message could not be sent again. Check that the disk is not full, then try again.</source>
        <translation>Pesan tidak bisa dikirim lagi. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The message could not be deleted. Check that the disk is not full, then try again.</source>
        <translation>Pesan tidak bisa dihapus. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Rekam pesan suara</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Diblokir</translation>
    </message>
    <message>
        <source>You blocked this customer. They can’t write to you, and you can’t write to them.</source>
        <translation>Anda memblokir pelanggan ini. Dia tidak bisa menulis kepada Anda, dan Anda tidak bisa menulis kepadanya.</translation>
    </message>
    <message>
        <source>Choose a customer from the list.</source>
        <translation>Pilih pelanggan dari daftar.</translation>
    </message>
    <message>
        <source>Choose a customer from the list, or press %1 to search.</source>
        <translation>Pilih pelanggan dari daftar, atau tekan %1 untuk mencari.</translation>
    </message>
    <message>
        <source>[%1] %2: %3</source>
        <comment>when, by whom, and the text of a copied message</comment>
        <translation>[%1] %2: %3</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>You can’t reply here</source>
        <translation>Anda tidak bisa membalas di sini</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet. Reply in the WhatsApp app on your phone.</source>
        <translation>Shoptalk belum bisa menulis ke grup. Balas di aplikasi WhatsApp di ponsel Anda.</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Buang perubahan Anda?</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>This number is no longer connected, so you can’t reply from it. To use it again, connect its Facebook account.</source>
        <translation>Nomor ini tidak lagi terhubung, jadi Anda tidak bisa membalas dari nomor ini. Untuk memakainya lagi, hubungkan akun Facebook-nya.</translation>
    </message>
    <message>
        <source>This message is too old for a reaction. WhatsApp takes reactions only in the first 30 days.</source>
        <translation>Pesan ini terlalu lama untuk diberi reaksi. WhatsApp hanya menerima reaksi dalam 30 hari pertama.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChatView</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln pesan baru</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Buka pesan terbaru</translation>
    </message>
    <message>
        <source>Reply to the message</source>
        <translation>Balas pesan</translation>
    </message>
    <message>
        <source>Copy &amp;selection</source>
        <translation>Salin &amp;pilihan</translation>
    </message>
    <message>
        <source>&amp;Copy message</source>
        <translation>&amp;Salin pesan</translation>
    </message>
    <message>
        <source>That message is not on this computer.</source>
        <translation>Pesan itu tidak ada di komputer ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln pesan belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward the message</source>
        <translation>Teruskan pesan</translation>
    </message>
    <message>
        <source>Star the message, or take the star off</source>
        <translation>Bintangi pesan, atau hapus bintangnya</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>one message among others</comment>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>&amp;Batal pilih</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Pilih</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Hapus pilihan</translation>
    </message>
</context>
<context>
    <name>shoptalk::CheckStep</name>
    <message>
        <source>They agreed to get messages from us</source>
        <translation>Mereka setuju menerima pesan dari kami</translation>
    </message>
    <message>
        <source>How and when? For example: on the order form, since May</source>
        <translation>Bagaimana dan kapan? Misalnya: di formulir pesanan, sejak Mei</translation>
    </message>
    <message>
        <source>How and when did they agree?</source>
        <translation>Bagaimana dan kapan mereka setuju?</translation>
    </message>
    <message>
        <source>WhatsApp can ask your business for proof. What you write here is kept with each of these customers.</source>
        <translation>WhatsApp bisa meminta bukti dari bisnis Anda. Yang Anda tulis di sini disimpan pada setiap pelanggan ini.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>WhatsApp’s limit</source>
        <translation>Batas WhatsApp</translation>
    </message>
    <message>
        <source>A phone number, such as your own</source>
        <translation>Nomor telepon, misalnya milik Anda</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Coba dulu</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Kirim tes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Dimulai</translation>
    </message>
    <message>
        <source>Day and time of the start</source>
        <translation>Hari dan jam mulai</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Memeriksa daftar…</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Go back and try again.</source>
        <translation>Daftar tidak bisa dibaca dari disk komputer ini. Kembali dan coba lagi.</translation>
    </message>
    <message>
        <source>There is nobody on this list. Go back and choose other people.</source>
        <translation>Tidak ada orang di daftar ini. Kembali dan pilih orang lain.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Lihat: %1</translation>
    </message>
    <message>
        <source>The prices could not be read from this computer’s disk.</source>
        <translation>Harga tidak bisa dibaca dari disk komputer ini.</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Tidak ada yang dikirim</translation>
    </message>
    <message>
        <source>%1 new customers in 24 hours; %2 so far</source>
        <translation>%1 pelanggan baru dalam 24 jam; sejauh ini %2</translation>
    </message>
    <message>
        <source>Your business has no limit</source>
        <translation>Bisnis Anda tidak memiliki batas</translation>
    </message>
    <message>
        <source>This is not a phone number. Write it with its country, such as +34 600 00 00 01.</source>
        <translation>Ini bukan nomor telepon. Tulis dengan kode negaranya, misalnya +34 600 00 00 01.</translation>
    </message>
    <message>
        <source>There is nobody whose message could be tried.</source>
        <translation>Tidak ada orang yang pesannya bisa dicoba.</translation>
    </message>
    <message>
        <source>On its way. You find it in the conversation with this number, too.</source>
        <translation>Sedang dikirim. Anda juga menemukannya di percakapan dengan nomor ini.</translation>
    </message>
    <message>
        <source>The test could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Tes tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh.</translation>
    </message>
    <message>
        <source>The list is still being looked through. Wait a moment.</source>
        <translation>Daftar masih diperiksa. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Write how these people agreed, or clear the box.</source>
        <translation>Tulis bagaimana orang-orang ini setuju, atau hapus centangnya.</translation>
    </message>
    <message>
        <source>Nobody on this list can get the message. The reasons are above.</source>
        <translation>Tidak ada orang di daftar ini yang bisa menerima pesan. Alasannya ada di atas.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Waktu ini sudah lewat. Pilih waktu yang lebih lambat.</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Periksa dan mulai</translation>
    </message>
    <message>
        <source>At another time</source>
        <translation>Di waktu lain</translation>
    </message>
    <message>
        <source>Shoptalk has to be open and unlocked then. If it is not, the broadcast starts as soon as it is.</source>
        <translation>Saat itu Shoptalk harus terbuka dan tidak terkunci. Jika tidak, siaran dimulai begitu Shoptalk terbuka dan tidak terkunci.</translation>
    </message>
    <message>
        <source>Shoptalk has to stay open and unlocked. While it is closed or locked, nothing is sent; the broadcast goes on afterwards.</source>
        <translation>Shoptalk harus tetap terbuka dan tidak terkunci. Selama tertutup atau terkunci, tidak ada yang dikirim; siaran dilanjutkan setelahnya.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of people and how many they are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::Choice</name>
    <message>
        <source>Verified by Meta</source>
        <translation>Diverifikasi oleh Meta</translation>
    </message>
    <message>
        <source>Meta is verifying this business</source>
        <translation>Meta sedang memverifikasi bisnis ini</translation>
    </message>
    <message>
        <source>Not verified: Meta rejected the documents</source>
        <translation>Belum diverifikasi: Meta menolak dokumennya</translation>
    </message>
    <message>
        <source>Not verified by Meta</source>
        <translation>Belum diverifikasi oleh Meta</translation>
    </message>
    <message>
        <source>Owned by this business</source>
        <translation>Dimiliki bisnis ini</translation>
    </message>
    <message>
        <source>Shared with this business</source>
        <translation>Dibagikan ke bisnis ini</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Kualitas tinggi</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Kualitas sedang</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Kualitas rendah</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>No daily limit</source>
        <translation>Tanpa batas harian</translation>
    </message>
    <message>
        <source>%1 new customers a day</source>
        <translation>%1 pelanggan baru per hari</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Belum terdaftar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Tidak terhubung</translation>
    </message>
    <message>
        <source>Blocked by Meta</source>
        <translation>Diblokir oleh Meta</translation>
    </message>
    <message>
        <source>Warned by Meta</source>
        <translation>Diperingatkan oleh Meta</translation>
    </message>
    <message>
        <source>Limit reached for now</source>
        <translation>Batas tercapai untuk saat ini</translation>
    </message>
    <message>
        <source>Up to %1 messages a second</source>
        <translation>Maksimal %1 pesan per detik</translation>
    </message>
    <message>
        <source>Name approved</source>
        <translation>Nama disetujui</translation>
    </message>
    <message>
        <source>Name in review</source>
        <translation>Nama sedang ditinjau</translation>
    </message>
    <message>
        <source>Name rejected by Meta</source>
        <translation>Nama ditolak oleh Meta</translation>
    </message>
    <message>
        <source>Name no longer approved</source>
        <translation>Nama tidak lagi disetujui</translation>
    </message>
    <message>
        <source>Also used in the phone app</source>
        <translation>Juga digunakan di aplikasi ponsel</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceEdits</name>
    <message>
        <source>Add another part</source>
        <translation>Tambah bagian lain</translation>
    </message>
    <message>
        <source>Title of this part</source>
        <translation>Judul bagian ini</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Hapus bagian ini</translation>
    </message>
    <message>
        <source>Description (optional)</source>
        <translation>Deskripsi (opsional)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Title of the list (optional)</source>
        <translation>Judul daftar (opsional)</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Tambah baris</translation>
    </message>
    <message>
        <source>Add a button</source>
        <translation>Tambah tombol</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Baris %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Tombol %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ChoiceStep</name>
    <message>
        <source>Click the numbers you want, or select them with the space bar. Press Enter to continue.</source>
        <translation>Klik nomor yang Anda inginkan, atau pilih dengan tombol spasi. Tekan Enter untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Tunggu sebentar…</translation>
    </message>
    <message>
        <source>No results for “%1”.</source>
        <translation>Tidak ada hasil untuk “%1”.</translation>
    </message>
    <message>
        <source>Choose your business</source>
        <translation>Pilih bisnis Anda</translation>
    </message>
    <message>
        <source>These are the businesses that your Facebook account manages. Meta calls them “business portfolios”.</source>
        <translation>Ini adalah bisnis yang dikelola akun Facebook Anda. Meta menyebutnya “portofolio bisnis”.</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Bisnis</translation>
    </message>
    <message>
        <source>Search businesses</source>
        <translation>Cari bisnis</translation>
    </message>
    <message>
        <source>Loading your businesses…</source>
        <translation>Memuat bisnis Anda…</translation>
    </message>
    <message>
        <source>Choose your WhatsApp account</source>
        <translation>Pilih akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>A WhatsApp Business account contains the phone numbers of one shop or brand.</source>
        <translation>Akun WhatsApp Business berisi nomor telepon satu toko atau merek.</translation>
    </message>
    <message>
        <source>WhatsApp Business accounts</source>
        <translation>Akun WhatsApp Business</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>Cari akun</translation>
    </message>
    <message>
        <source>Loading your WhatsApp accounts…</source>
        <translation>Memuat akun WhatsApp Anda…</translation>
    </message>
    <message>
        <source>Choose your numbers</source>
        <translation>Pilih nomor Anda</translation>
    </message>
    <message>
        <source>Customers write to these numbers, and your replies come from them. Choose one or more.</source>
        <translation>Pelanggan mengirim pesan ke nomor-nomor ini, dan balasan Anda dikirim dari sana. Pilih satu atau lebih.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Search numbers</source>
        <translation>Cari nomor</translation>
    </message>
    <message>
        <source>Loading your phone numbers…</source>
        <translation>Memuat nomor telepon Anda…</translation>
    </message>
</context>
<context>
    <name>shoptalk::CommandPalette</name>
    <message>
        <source>No results.</source>
        <translation>Tidak ada hasil.</translation>
    </message>
    <message>
        <source>Search for a customer, page or action</source>
        <translation>Cari pelanggan, halaman, atau tindakan</translation>
    </message>
    <message>
        <source>A customer, a page, or what you want to do</source>
        <translation>Pelanggan, halaman, atau hal yang ingin Anda lakukan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Hasil</translation>
    </message>
</context>
<context>
    <name>shoptalk::Composer</name>
    <message>
        <source>Attach</source>
        <translation>Lampirkan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Kirim template</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Pesan Anda</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Tulis pesan</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Pilih template</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) left</source>
        <translation>
            <numerusform>Sisa %Ln karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>This message has %1 characters. WhatsApp allows up to %2 in one message.</source>
        <translation>Pesan ini berisi %1 karakter. WhatsApp mengizinkan maksimal %2 dalam satu pesan.</translation>
    </message>
    <message>
        <source>Shorten it to send it.</source>
        <translation>Persingkat untuk mengirimnya.</translation>
    </message>
    <message numerus="yes">
        <source>Send in %Ln part(s)</source>
        <translation>
            <numerusform>Kirim dalam %Ln bagian</numerusform>
        </translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Buka blokir</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Pilih emoji</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Rekam pesan suara</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Facebook accounts</source>
        <translation>Akun Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::ComposerBar</name>
    <message>
        <source>%1: %2</source>
        <comment>what is done, and with which text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConnectionBar</name>
    <message>
        <source>Preparing older messages: %1</source>
        <translation>Menyiapkan pesan lama: %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menghubungkan…</translation>
    </message>
    <message>
        <source>Getting new messages…</source>
        <translation>Mengambil pesan baru…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Sudah yang terbaru</translation>
    </message>
    <message>
        <source>You’re offline. You can read everything, and what you write is sent when you’re back online.</source>
        <translation>Anda sedang offline. Anda bisa membaca semuanya, dan yang Anda tulis dikirim saat Anda online lagi.</translation>
    </message>
    <message>
        <source>You can send messages, but new ones can’t be received right now. They are kept safe until they can.</source>
        <translation>Anda bisa mengirim pesan, tetapi pesan baru tidak bisa diterima saat ini. Pesan disimpan dengan aman sampai bisa diterima.</translation>
    </message>
    <message>
        <source>This computer was removed from your shop. It no longer receives new messages.</source>
        <translation>Komputer ini dihapus dari toko Anda. Komputer ini tidak lagi menerima pesan baru.</translation>
    </message>
    <message>
        <source>Some older messages are missing, because this computer was off for too long.</source>
        <translation>Beberapa pesan lama tidak ada karena komputer ini mati terlalu lama.</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Koneksi: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Try to connect now</source>
        <translation>Coba hubungkan sekarang</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Sandingkan lagi</translation>
    </message>
    <message>
        <source>Pair this computer with your shop again</source>
        <translation>Sandingkan lagi komputer ini dengan toko Anda</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactMatches</name>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Contacts without a conversation</source>
        <translation>Kontak tanpa percakapan</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with another name</source>
        <translation>
            <numerusform>%Ln dengan nama lain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln sudah ada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can’t be used</source>
        <translation>
            <numerusform>%Ln tidak bisa dipakai</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Pelanggan baru</translation>
    </message>
    <message>
        <source>New name; until now %1</source>
        <translation>Nama baru; sampai sekarang %1</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Sudah ada</translation>
    </message>
    <message>
        <source>Line %1: there is no name</source>
        <translation>Baris %1: tidak ada nama</translation>
    </message>
    <message>
        <source>Line %1: there is no phone number</source>
        <translation>Baris %1: tidak ada nomor telepon</translation>
    </message>
    <message>
        <source>Line %1: this is no phone number</source>
        <translation>Baris %1: ini bukan nomor telepon</translation>
    </message>
    <message>
        <source>Line %1: this number is in the file twice</source>
        <translation>Baris %1: nomor ini ada dua kali di file</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactSheet</name>
    <message>
        <source>Send a contact</source>
        <translation>Kirim kontak</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>Nama &amp;depan</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>Nama &amp;belakang</translation>
    </message>
    <message>
        <source>&amp;Phone number</source>
        <translation>Nomor &amp;telepon</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Perusahaan</translation>
    </message>
    <message>
        <source>&amp;Choose one of your customers</source>
        <translation>P&amp;ilih salah satu pelanggan Anda</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nama atau nomor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Add another contact</source>
        <translation>Tambah kontak lain</translation>
    </message>
    <message>
        <source>Contacts in this message. Press Delete to remove one.</source>
        <translation>Kontak dalam pesan ini. Tekan Delete untuk menghapus salah satu.</translation>
    </message>
    <message>
        <source>Press Delete to remove one.</source>
        <translation>Tekan Delete untuk menghapus salah satu.</translation>
    </message>
    <message>
        <source>In this message</source>
        <translation>Dalam pesan ini</translation>
    </message>
    <message>
        <source>This is no phone number. Begin with + and the country code.</source>
        <translation>Ini bukan nomor telepon. Awali dengan + dan kode negara.</translation>
    </message>
    <message>
        <source>With + and the country code.</source>
        <translation>Dengan + dan kode negara.</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln contact(s)</source>
        <translation>
            <numerusform>Kirim %Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Save contacts</source>
        <translation>Simpan kontak</translation>
    </message>
    <message>
        <source>Save the names and numbers of all customers in a file, for a phone, an address book or a spreadsheet. The file is not encrypted.</source>
        <translation>Simpan nama dan nomor semua pelanggan dalam satu file, untuk ponsel, buku alamat, atau lembar kerja. File tidak dienkripsi.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Contact cards (vCard 4.0)</source>
        <translation>Kartu kontak (vCard 4.0)</translation>
    </message>
    <message>
        <source>Contact cards for older phones (vCard 3.0)</source>
        <translation>Kartu kontak untuk ponsel lama (vCard 3.0)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Save contacts…</source>
        <translation>Simpan kontak…</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>Choose a file with contact cards (vCard) or a table (CSV). The names in it are shown instead of those that customers gave themselves. You see what will happen before anything changes.</source>
        <translation>Pilih file dengan kartu kontak (vCard) atau tabel (CSV). Nama di dalamnya ditampilkan sebagai ganti nama yang dibuat pelanggan sendiri. Anda melihat apa yang akan terjadi sebelum ada yang berubah.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <comment>name of a file</comment>
        <translation>Kontak %1</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Kartu kontak (*.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nama pengguna</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln kontak disimpan di %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt)</source>
        <translation>Kontak (*.vcf *.vcard *.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contact(s)</source>
        <translation>
            <numerusform>Impor %Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 imported</source>
        <translation>%1 dari %2 diimpor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) imported.</source>
        <translation>
            <numerusform>%Ln kontak diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import stopped, because the contacts could not be stored. Check that the disk is not full, then import the file again: what is there already stays as it is.</source>
        <translation>Impor berhenti karena kontak tidak bisa disimpan. Periksa apakah disk penuh, lalu impor file itu lagi: yang sudah ada tetap seperti semula.</translation>
    </message>
    <message>
        <source>There are no contacts in this file. Choose a file with contact cards (vCard), or a table (CSV) with a column of phone numbers.</source>
        <translation>Tidak ada kontak di file ini. Pilih file dengan kartu kontak (vCard), atau tabel (CSV) dengan kolom nomor telepon.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into smaller ones.</source>
        <translation>File ini terlalu besar. Bagi menjadi file yang lebih kecil.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>Disk penuh. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This file can’t be read or written. Choose another one, or another folder.</source>
        <translation>File ini tidak bisa dibaca atau ditulis. Pilih file lain, atau folder lain.</translation>
    </message>
    <message>
        <source>The contacts could not be read. Try again.</source>
        <translation>Kontak tidak bisa dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>File berisi lebih banyak. Hanya 100.000 pertama yang dipakai.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentActions</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Buka peta</translation>
    </message>
    <message>
        <source>Open this place in a map?</source>
        <translation>Buka tempat ini di peta?</translation>
    </message>
    <message>
        <source>Your browser opens %1. That website then knows the place.</source>
        <translation>Browser Anda membuka %1. Situs web itu lalu mengetahui tempat ini.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Buka peta</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Simpan kontak</translation>
    </message>
    <message>
        <source>contact.vcf</source>
        <translation>kontak.vcf</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>The contact could not be saved there. Choose another folder, or check that the disk is not full.</source>
        <translation>Kontak tidak bisa disimpan di sana. Pilih folder lain, atau pastikan disk tidak penuh.</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <translation>&amp;Buka %1</translation>
    </message>
    <message>
        <source>Write an &amp;e-mail to %1</source>
        <translation>Tulis &amp;email ke %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Salin %1</translation>
    </message>
    <message>
        <source>&amp;Write to %1</source>
        <translation>&amp;Tulis ke %1</translation>
    </message>
    <message>
        <source>Open a website</source>
        <translation>Buka situs web</translation>
    </message>
    <message>
        <source>Open this website?</source>
        <translation>Buka situs web ini?</translation>
    </message>
    <message>
        <source>This address can be taken for another one. It leads to %1.</source>
        <translation>Alamat ini bisa disangka alamat lain. Alamat ini membuka %1.</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Buka situs web</translation>
    </message>
</context>
<context>
    <name>shoptalk::ContentStrings</name>
    <message>
        <source>Request to call</source>
        <translation>Permintaan panggilan</translation>
    </message>
    <message>
        <source>Declined call</source>
        <translation>Panggilan ditolak</translation>
    </message>
    <message>
        <source>The customer declined the call</source>
        <translation>Pelanggan menolak panggilan</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Panggilan tak terjawab</translation>
    </message>
    <message>
        <source>The customer did not answer</source>
        <translation>Pelanggan tidak menjawab</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Panggilan dari pelanggan</translation>
    </message>
    <message>
        <source>Call to the customer</source>
        <translation>Panggilan ke pelanggan</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 mnt %2 dtk</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Panggilan</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Kirim pesan ke %1</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Simpan kontak</translation>
    </message>
    <message>
        <source>Save %1 as a file…</source>
        <translation>Simpan %1 sebagai file…</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Dibagikan atas permintaan</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Salin %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Pesan ini telah dihapus</translation>
    </message>
    <message>
        <source>Message with buttons</source>
        <translation>Pesan dengan tombol</translation>
    </message>
    <message>
        <source>Message with a list</source>
        <translation>Pesan dengan daftar</translation>
    </message>
    <message>
        <source>Message with a link</source>
        <translation>Pesan dengan tautan</translation>
    </message>
    <message>
        <source>Request for a location</source>
        <translation>Permintaan lokasi</translation>
    </message>
    <message>
        <source>Request for a phone number</source>
        <translation>Permintaan nomor telepon</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produk</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Reply option</source>
        <translation>Opsi balasan</translation>
    </message>
    <message>
        <source>Send location</source>
        <translation>Kirim lokasi</translation>
    </message>
    <message>
        <source>Share phone number</source>
        <translation>Bagikan nomor telepon</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Lihat item</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Lihat katalog</translation>
    </message>
    <message>
        <source>Chosen button</source>
        <translation>Tombol yang dipilih</translation>
    </message>
    <message>
        <source>Chosen from the list</source>
        <translation>Dipilih dari daftar</translation>
    </message>
    <message>
        <source>Filled-in form</source>
        <translation>Formulir yang diisi</translation>
    </message>
    <message>
        <source>Permission to call</source>
        <translation>Izin untuk menelepon</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Open in a map</source>
        <translation>Buka di peta</translation>
    </message>
    <message>
        <source>Open the website</source>
        <translation>Buka situs web</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Pesan suara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Getting it ready…</source>
        <translation>Menyiapkan…</translation>
    </message>
    <message>
        <source>Change the speed</source>
        <translation>Ubah kecepatan</translation>
    </message>
    <message>
        <source>&amp;Stop the download</source>
        <translation>&amp;Hentikan unduhan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Buka</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Unduh</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Coba lagi</translation>
    </message>
    <message>
        <source>Open in &amp;another program</source>
        <translation>Buka di program l&amp;ain</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Simpan sebagai…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Salin &amp;gambar</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Tampilkan di &amp;folder</translation>
    </message>
    <message>
        <source>playing</source>
        <translation>sedang diputar</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>press Space to play</source>
        <translation>tekan Spasi untuk memutar</translation>
    </message>
    <message>
        <source>Forwarded many times</source>
        <translation>Diteruskan berkali-kali</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Diteruskan</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Pesan sebelumnya tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Show the quoted message</source>
        <translation>Tampilkan pesan yang dikutip</translation>
    </message>
    <message>
        <source>Open the post</source>
        <translation>Buka postingan</translation>
    </message>
    <message>
        <source>Open the ad</source>
        <translation>Buka iklan</translation>
    </message>
    <message>
        <source>From your post</source>
        <translation>Dari postingan Anda</translation>
    </message>
    <message>
        <source>From your ad</source>
        <translation>Dari iklan Anda</translation>
    </message>
    <message>
        <source>About a product</source>
        <translation>Tentang produk</translation>
    </message>
    <message>
        <source>From your ad %1</source>
        <translation>Dari iklan Anda %1</translation>
    </message>
    <message>
        <source>About the product %1</source>
        <translation>Tentang produk %1</translation>
    </message>
    <message>
        <source>Reply to: %1</source>
        <translation>Balasan untuk: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 per buah</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Total: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
        </translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaksi</translation>
    </message>
    <message>
        <source>Opened the chat</source>
        <translation>Membuka chat</translation>
    </message>
    <message>
        <source>%1 and %2 are the same customer.</source>
        <translation>%1 dan %2 adalah pelanggan yang sama.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>They are not the same…</source>
        <translation>Mereka tidak sama…</translation>
    </message>
    <message>
        <source>They are &amp;not the same…</source>
        <translation>Mereka &amp;tidak sama…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>This message can’t be shown here</source>
        <translation>Pesan ini tidak bisa ditampilkan di sini</translation>
    </message>
    <message>
        <source>The message is saved. A newer version of Shoptalk may be able to show it.</source>
        <translation>Pesan disimpan. Versi Shoptalk yang lebih baru mungkin bisa menampilkannya.</translation>
    </message>
    <message>
        <source>WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.</source>
        <translation>WhatsApp tidak menyampaikan jenis pesan ini ke Shoptalk. Minta pelanggan mengirimnya dengan cara lain.</translation>
    </message>
    <message>
        <source>You can read it in WhatsApp on the shop’s phone.</source>
        <translation>Anda bisa membacanya di WhatsApp pada ponsel toko.</translation>
    </message>
    <message>
        <source>WhatsApp couldn’t deliver this message. Ask the customer to send it again.</source>
        <translation>WhatsApp tidak bisa menyampaikan pesan ini. Minta pelanggan mengirimnya lagi.</translation>
    </message>
    <message>
        <source>Message with a call button</source>
        <translation>Pesan dengan tombol panggilan</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Panggil sekarang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Internal note, %1</source>
        <translation>Catatan internal, %1</translation>
    </message>
    <message>
        <source>Internal note by %1, %2</source>
        <translation>Catatan internal oleh %1, %2</translation>
    </message>
    <message>
        <source>&amp;Delete note</source>
        <translation>&amp;Hapus catatan</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote in a group, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The customer may be called</source>
        <translation>Pelanggan boleh ditelepon</translation>
    </message>
    <message>
        <source>The customer doesn’t want to be called</source>
        <translation>Pelanggan tidak ingin ditelepon</translation>
    </message>
    <message>
        <source>The customer has a new WhatsApp ID</source>
        <translation>Pelanggan memiliki ID WhatsApp baru</translation>
    </message>
    <message>
        <source>The customer has a new phone number</source>
        <translation>Pelanggan memiliki nomor telepon baru</translation>
    </message>
    <message>
        <source>The customer’s security code changed</source>
        <translation>Kode keamanan pelanggan berubah</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationActions</name>
    <message>
        <source>Pin or unpin the conversation</source>
        <translation>Sematkan atau lepas sematan percakapan</translation>
    </message>
    <message>
        <source>Mute or unmute the conversation</source>
        <translation>Bisukan atau bunyikan percakapan</translation>
    </message>
    <message>
        <source>Archive or unarchive the conversation</source>
        <translation>Arsipkan atau batalkan arsip percakapan</translation>
    </message>
    <message>
        <source>Snooze the conversation</source>
        <translation>Tunda percakapan</translation>
    </message>
    <message>
        <source>Remind me of the conversation</source>
        <translation>Ingatkan saya tentang percakapan</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Lepas sematan</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Sematkan di atas</translation>
    </message>
    <message>
        <source>Un&amp;archive</source>
        <translation>&amp;Batalkan arsip</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arsipkan</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Bunyikan notifikasi</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>Bisukan &amp;notifikasi</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Selama 8 jam</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Selama 1 minggu</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Selalu</translation>
    </message>
    <message>
        <source>Stop &amp;snoozing</source>
        <translation>Berhenti &amp;menunda</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Tunda</translation>
    </message>
    <message>
        <source>Remove the remi&amp;nder</source>
        <translation>Hapus pen&amp;gingat</translation>
    </message>
    <message>
        <source>Remi&amp;nd me</source>
        <translation>In&amp;gatkan saya</translation>
    </message>
    <message>
        <source>You will be reminded %1.</source>
        <translation>Anda akan diingatkan %1.</translation>
    </message>
    <message>
        <source>Reminder removed.</source>
        <translation>Pengingat dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) pinned.</source>
        <translation>
            <numerusform>%Ln percakapan disematkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unpinned.</source>
        <translation>
            <numerusform>Sematan %Ln percakapan dilepas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) muted.</source>
        <translation>
            <numerusform>%Ln percakapan dibisukan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) unmuted.</source>
        <translation>
            <numerusform>%Ln percakapan dibunyikan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) archived.</source>
        <translation>
            <numerusform>%Ln percakapan diarsipkan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) back in the list.</source>
        <translation>
            <numerusform>%Ln percakapan kembali ke daftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Ditunda sampai %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Draf:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>ditandai belum dibaca</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Draf: %1</translation>
    </message>
    <message>
        <source>%1 left to reply</source>
        <translation>sisa %1 untuk membalas</translation>
    </message>
    <message>
        <source>replies need a template</source>
        <translation>balasan memerlukan template</translation>
    </message>
    <message>
        <source>no replies from here</source>
        <translation>tidak bisa dibalas dari sini</translation>
    </message>
</context>
<context>
    <name>shoptalk::ConversationList</name>
    <message>
        <source>No customer found</source>
        <translation>Pelanggan tidak ditemukan</translation>
    </message>
    <message>
        <source>No name or number matches your search. Check the spelling, or clear the search.</source>
        <translation>Tidak ada nama atau nomor yang cocok dengan pencarian Anda. Periksa ejaannya, atau hapus pencarian.</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Cari pelanggan</translation>
    </message>
    <message>
        <source>Search customers by name or number</source>
        <translation>Cari pelanggan menurut nama atau nomor</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Delete the conversation</source>
        <translation>Hapus percakapan</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Cari pelanggan dan pesan</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Percakapan baru</translation>
    </message>
</context>
<context>
    <name>shoptalk::CostLine</name>
    <message numerus="yes">
        <source>The next message is free: %Ln free message(s) left this month.</source>
        <translation>
            <numerusform>Pesan berikutnya gratis: tersisa %Ln pesan gratis bulan ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next message is free.</source>
        <translation>Pesan berikutnya gratis.</translation>
    </message>
    <message>
        <source>The next message is free until %1, because this customer came from an ad.</source>
        <translation>Pesan berikutnya gratis sampai %1, karena pelanggan ini datang dari iklan.</translation>
    </message>
    <message>
        <source>The next message costs %1.</source>
        <translation>Pesan berikutnya berbiaya %1.</translation>
    </message>
    <message>
        <source>WhatsApp charges for the next message. The price is not set.</source>
        <translation>WhatsApp menagih biaya untuk pesan berikutnya. Harganya belum diatur.</translation>
    </message>
    <message>
        <source>Enter prices</source>
        <translation>Masukkan harga</translation>
    </message>
    <message>
        <source>The next message is free until %1, because the reply window is open.</source>
        <translation>Pesan berikutnya gratis sampai %1, karena jendela balasan masih terbuka.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CrashDialog</name>
    <message>
        <source>Shoptalk ended unexpectedly</source>
        <translation>Shoptalk berhenti tiba-tiba</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Your messages are safe. This report says where in the program it happened. It has no names, numbers or messages in it, and it stays on this computer: Shoptalk sends it to nobody. If you ask for help, you can copy it.</source>
        <translation>Pesan Anda aman. Laporan ini menunjukkan di bagian mana dari program hal itu terjadi. Di dalamnya tidak ada nama, nomor, atau pesan, dan laporan tetap di komputer ini: Shoptalk tidak mengirimnya kepada siapa pun. Jika Anda meminta bantuan, Anda bisa menyalinnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Pangkas gambar</translation>
    </message>
    <message>
        <source>Move the frame with the mouse or the arrow keys. Resize it with its corners, or with plus and minus.</source>
        <translation>Pindahkan bingkai dengan mouse atau tombol panah. Ubah ukurannya dengan sudutnya, atau dengan plus dan minus.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>This is what customers see.</source>
        <translation>Inilah yang dilihat pelanggan.</translation>
    </message>
    <message>
        <source>Size of the frame</source>
        <translation>Ukuran bingkai</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>Gunakan gambar ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>shoptalk::CropFrame</name>
    <message>
        <source>Part of the picture that customers see</source>
        <translation>Bagian gambar yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>The arrow keys move the frame (with Shift, by one pixel). Plus and minus resize it.</source>
        <translation>Tombol panah memindahkan bingkai (dengan Shift, satu piksel). Plus dan minus mengubah ukurannya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Customer</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerActions</name>
    <message>
        <source>Name changed.</source>
        <translation>Nama diubah.</translation>
    </message>
    <message>
        <source>This customer gets no more marketing messages.</source>
        <translation>Pelanggan ini tidak lagi menerima pesan pemasaran.</translation>
    </message>
    <message>
        <source>This customer gets marketing messages again.</source>
        <translation>Pelanggan ini kembali menerima pesan pemasaran.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerFilter</name>
    <message>
        <source>Search every customer’s messages</source>
        <translation>Cari di pesan semua pelanggan</translation>
    </message>
    <message>
        <source>Customer to search for</source>
        <translation>Pelanggan yang dicari</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nama atau nomor telepon</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer’s name and number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Pelanggan: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerNotices</name>
    <message>
        <source>New message</source>
        <translation>Pesan baru</translation>
    </message>
    <message>
        <source>A customer wrote. Open Shoptalk to read it.</source>
        <translation>Ada pelanggan yang mengirim pesan. Buka Shoptalk untuk membacanya.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) wrote</source>
        <translation>
            <numerusform>%Ln pelanggan mengirim pesan</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Shoptalk to read their messages.</source>
        <translation>Buka Shoptalk untuk membaca pesan mereka.</translation>
    </message>
    <message>
        <source>Shoptalk</source>
        <translation>Shoptalk</translation>
    </message>
    <message>
        <source>This is how Shoptalk tells you about a new message.</source>
        <translation>Beginilah cara Shoptalk memberi tahu Anda tentang pesan baru.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who wrote, and to which number of the shop</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back</source>
        <translation>
            <numerusform>%Ln percakapan kembali</numerusform>
        </translation>
    </message>
    <message>
        <source>You asked to be reminded of them. Open Shoptalk to see them.</source>
        <translation>Anda minta diingatkan tentangnya. Buka Shoptalk untuk melihatnya.</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>Pengingat: %1</translation>
    </message>
    <message>
        <source>Back from snooze: %1</source>
        <translation>Kembali dari tunda: %1</translation>
    </message>
    <message>
        <source>You asked to be reminded.</source>
        <translation>Anda minta diingatkan.</translation>
    </message>
    <message>
        <source>You snoozed this conversation until now.</source>
        <translation>Anda menunda percakapan ini sampai sekarang.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Back from snooze</source>
        <translation>Kembali dari tunda</translation>
    </message>
    <message>
        <source>You asked to be reminded of a conversation. Open Shoptalk to see it.</source>
        <translation>Anda minta diingatkan tentang sebuah percakapan. Buka Shoptalk untuk melihatnya.</translation>
    </message>
    <message>
        <source>You snoozed a conversation until now. Open Shoptalk to see it.</source>
        <translation>Anda menunda sebuah percakapan sampai sekarang. Buka Shoptalk untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::CustomerPane</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Marketing messages</source>
        <translation>Pesan pemasaran</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Ditugaskan ke</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Blocked since %1.</source>
        <translation>Diblokir sejak %1.</translation>
    </message>
    <message>
        <source>Only with a template, until this customer writes again.</source>
        <translation>Hanya dengan template, sampai pelanggan ini menulis lagi.</translation>
    </message>
    <message>
        <source>Until %1 (%2 left).</source>
        <translation>Sampai %1 (tersisa %2).</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>This customer wants no more of them.</source>
        <translation>Pelanggan ini tidak mau menerimanya lagi.</translation>
    </message>
    <message>
        <source>Not stopped by this customer.</source>
        <translation>Tidak dihentikan oleh pelanggan ini.</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Send marketing messages to this customer again</source>
        <translation>Kirim lagi pesan pemasaran ke pelanggan ini</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Hentikan pesan pemasaran ke pelanggan ini</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>Belum ada pesan.</translation>
    </message>
    <message>
        <source>First message on %1.
%2 received, %3 sent.</source>
        <translation>Pesan pertama pada %1.
%2 diterima, %3 dikirim.</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Pesan berbintang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Only in the WhatsApp app on your phone.</source>
        <translation>Hanya di aplikasi WhatsApp di ponsel Anda.</translation>
    </message>
    <message>
        <source>Groups get none.</source>
        <translation>Grup tidak menerimanya.</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Ubah label</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Tambahkan catatan internal</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Tampilkan di &amp;chat</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardController</name>
    <message>
        <source>&amp;Dashboard</source>
        <translation>&amp;Dasbor</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s disk. What is shown may be old.</source>
        <translation>Angka tidak bisa dibaca dari disk komputer ini. Yang ditampilkan mungkin sudah lama.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the disk is not full, or choose another folder.</source>
        <translation>%1 tidak bisa ditulis. Pilih folder lain, dan periksa apakah disk penuh.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Show charts as tables</source>
        <translation>Tampilkan grafik sebagai tabel</translation>
    </message>
    <message>
        <source>Close the dashboard</source>
        <translation>Tutup dasbor</translation>
    </message>
    <message>
        <source>Show all charts as tables</source>
        <translation>Tampilkan semua grafik sebagai tabel</translation>
    </message>
    <message>
        <source>Save all figures</source>
        <translation>Simpan semua angka</translation>
    </message>
    <message>
        <source>Save all as &amp;table (CSV)…</source>
        <translation>Simpan semua sebagai &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>Save all as &amp;picture (PNG)…</source>
        <translation>Simpan semua sebagai &amp;gambar (PNG)…</translation>
    </message>
    <message>
        <source>Reading the figures</source>
        <translation>Membaca angka</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>shoptalk::DashboardTiles</name>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Usual reply time</source>
        <translation>Waktu balas biasanya</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Percakapan terbuka</translation>
    </message>
    <message>
        <source>Free messages left this month</source>
        <translation>Sisa pesan gratis bulan ini</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::DatePopup</name>
    <message>
        <source>Jump to a date</source>
        <translation>Buka tanggal tertentu</translation>
    </message>
    <message>
        <source>Day. Days with messages are bold</source>
        <translation>Hari. Hari yang ada pesannya dicetak tebal</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Bulan sebelumnya</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Bulan berikutnya</translation>
    </message>
    <message>
        <source>%1, with messages</source>
        <translation>%1, ada pesan</translation>
    </message>
</context>
<context>
    <name>shoptalk::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 j %2 mnt</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 h %2 j</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>shoptalk::DeletedPage</name>
    <message>
        <source>Recently deleted</source>
        <translation>Baru dihapus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s). Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>%Ln pesan. Dihapus pada %1. Bisa dipulihkan sampai %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>Restore the conversation with %1</source>
        <translation>Pulihkan percakapan dengan %1</translation>
    </message>
    <message>
        <source>The conversation with %1 is back in the inbox.</source>
        <translation>Percakapan dengan %1 kembali di kotak masuk.</translation>
    </message>
    <message>
        <source>The conversation with %1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>Percakapan dengan %1 tidak bisa dipulihkan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted in the last %Ln day(s). You can restore deleted conversations and broadcasts here.</source>
        <translation>
            <numerusform>Tidak ada yang dihapus dalam %Ln hari terakhir. Anda bisa memulihkan percakapan dan siaran yang dihapus di sini.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was deleted could not be loaded. Try again later.</source>
        <translation>Yang dihapus tidak bisa dimuat. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>Broadcast without a name</source>
        <translation>Siaran tanpa nama</translation>
    </message>
    <message>
        <source>Draft of a broadcast. Deleted on %1. Can be restored until %2.</source>
        <translation>Draf siaran. Dihapus pada %1. Bisa dipulihkan sampai %2.</translation>
    </message>
    <message numerus="yes">
        <source>Broadcast to %Ln people. Deleted on %1. Can be restored until %2.</source>
        <translation>
            <numerusform>Siaran ke %Ln orang. Dihapus pada %1. Bisa dipulihkan sampai %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the broadcast %1</source>
        <translation>Pulihkan siaran %1</translation>
    </message>
    <message>
        <source>%1 is back in the list of broadcasts.</source>
        <translation>%1 kembali di daftar siaran.</translation>
    </message>
    <message>
        <source>%1 could not be restored. Check that the disk is not full, then try again.</source>
        <translation>%1 tidak bisa dipulihkan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Restore the broadcast without a name</source>
        <translation>Pulihkan siaran tanpa nama</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopController</name>
    <message>
        <source>Shoptalk keeps running</source>
        <translation>Shoptalk tetap berjalan</translation>
    </message>
    <message>
        <source>Shoptalk keeps running in the tray, next to the clock, so that you hear when a customer writes. Click its icon to get the window back.</source>
        <translation>Shoptalk tetap berjalan di baki sistem, di sebelah jam, agar Anda tahu saat pelanggan mengirim pesan. Klik ikonnya untuk menampilkan lagi jendelanya.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Tetap berjalan</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>K&amp;eluar dari Shoptalk</translation>
    </message>
</context>
<context>
    <name>shoptalk::DesktopsPage</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Computers of this shop</source>
        <translation>Komputer toko ini</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>This computer. Paired since %1.</source>
        <translation>Komputer ini. Disandingkan sejak %1.</translation>
    </message>
    <message>
        <source>Paired since %1. Never online since.</source>
        <translation>Disandingkan sejak %1. Belum pernah online sejak itu.</translation>
    </message>
    <message>
        <source>Paired since %1. Online now.</source>
        <translation>Disandingkan sejak %1. Sedang online.</translation>
    </message>
    <message>
        <source>Paired since %1. Last online %2.</source>
        <translation>Disandingkan sejak %1. Terakhir online %2.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Komputer ini tidak lagi terhubung ke toko Anda. Sandingkan lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>Your relay (the server that receives your messages) does not answer. Check this computer’s internet connection.</source>
        <translation>Relai Anda (server yang menerima pesan Anda) tidak menjawab. Periksa koneksi internet komputer ini.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Hapus %1?</translation>
    </message>
    <message>
        <source>It no longer receives messages. The conversations already on it stay there.

If it was lost or stolen, also disconnect its account under Facebook accounts: that ends the login on all computers. Then ask the person who runs your relay (the server that receives your messages) to renew the shop’s key.</source>
        <translation>Komputer itu tidak lagi menerima pesan. Percakapan yang sudah ada di dalamnya tetap ada di sana.

Jika komputer itu hilang atau dicuri, putuskan juga akunnya di Akun Facebook: itu mengakhiri login di semua komputer. Lalu minta orang yang mengelola relai Anda (server yang menerima pesan Anda) memperbarui kunci toko.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>shoptalk::DiscardText</name>
    <message>
        <source>What you wrote is lost.</source>
        <translation>Yang Anda tulis akan hilang.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Buang perubahan?</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoNotDisturbMenu</name>
    <message>
        <source>&amp;Do not disturb</source>
        <translation>Jangan &amp;ganggu</translation>
    </message>
    <message>
        <source>Turn &amp;off do not disturb</source>
        <translation>&amp;Matikan jangan ganggu</translation>
    </message>
    <message>
        <source>Do not disturb for 1 &amp;hour</source>
        <translation>Jangan ganggu selama 1 &amp;jam</translation>
    </message>
    <message>
        <source>Do not disturb until &amp;tomorrow</source>
        <translation>Jangan ganggu sampai &amp;besok</translation>
    </message>
    <message>
        <source>Do not disturb until I turn &amp;it off</source>
        <translation>Jangan ganggu sampai saya m&amp;atikan</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Checks every step between your customers’ phones and this computer, including your relay (the server that receives your messages while this computer is off). The report contains no passwords, names or messages.</source>
        <translation>Memeriksa setiap langkah antara ponsel pelanggan Anda dan komputer ini, termasuk relai Anda (server yang menerima pesan Anda saat komputer ini mati). Laporannya tidak memuat kata sandi, nama, atau pesan.</translation>
    </message>
    <message>
        <source>Your relay keeps messages, but fetches no photos or other files: it cannot log in to your WhatsApp account. Shoptalk downloads them itself, first of all when it starts. WhatsApp deletes them after 7 days, so do not leave every computer off for a week.</source>
        <translation>Relai Anda menyimpan pesan, tetapi tidak mengambil foto atau file lain: relai tidak bisa login ke akun WhatsApp Anda. Shoptalk mengunduhnya sendiri, pertama-tama saat dimulai. WhatsApp menghapusnya setelah 7 hari, jadi jangan biarkan semua komputer mati selama seminggu.</translation>
    </message>
    <message>
        <source>Connection doctor</source>
        <translation>Dokter koneksi</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message>
        <source>Everything is working.</source>
        <translation>Semuanya berfungsi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) to fix.</source>
        <translation>
            <numerusform>%Ln masalah perlu diperbaiki.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::DoctorText</name>
    <message>
        <source>Keychain</source>
        <translation>Rantai kunci</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relai</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Penyandingan</translation>
    </message>
    <message>
        <source>Message history</source>
        <translation>Riwayat pesan</translation>
    </message>
    <message>
        <source>Facebook login</source>
        <translation>Login Facebook</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>New messages from WhatsApp</source>
        <translation>Pesan baru dari WhatsApp</translation>
    </message>
    <message>
        <source>Delivery address at WhatsApp</source>
        <translation>Alamat pengiriman di WhatsApp</translation>
    </message>
    <message>
        <source>Public address of the relay</source>
        <translation>Alamat publik relai</translation>
    </message>
    <message numerus="yes">
        <source>Valid for %Ln more day(s).</source>
        <translation>
            <numerusform>Berlaku %Ln hari lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Working.</source>
        <translation>Berfungsi.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore your last backup on the Backup page.</source>
        <translation>Database rusak. Pulihkan cadangan terakhir Anda di halaman Cadangan.</translation>
    </message>
    <message>
        <source>This computer is not paired with a relay yet.</source>
        <translation>Komputer ini belum disandingkan dengan relai.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check this computer’s internet connection. If other pages open, tell the person who runs your relay.</source>
        <translation>Relai tidak menjawab. Periksa koneksi internet komputer ini. Jika halaman lain bisa dibuka, beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message numerus="yes">
        <source>This computer’s clock is %Ln second(s) off. Set the date and time to automatic in the system’s settings.</source>
        <translation>
            <numerusform>Jam komputer ini meleset %Ln detik. Atur tanggal dan waktu ke otomatis di pengaturan sistem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay no longer knows this computer. Pair it again with a new code.</source>
        <translation>Relai tidak lagi mengenal komputer ini. Sandingkan lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>Your relay does not receive messages for this number.</source>
        <translation>Relai Anda tidak menerima pesan untuk nomor ini.</translation>
    </message>
    <message>
        <source>The saved pairing can’t be opened any more. Pair this computer again with a new code.</source>
        <translation>Penyandingan yang tersimpan tidak bisa dibuka lagi. Sandingkan lagi komputer ini dengan kode baru.</translation>
    </message>
    <message>
        <source>The key to your data is not in this computer’s keychain (the system’s safe place for passwords). The keychain is locked, or the key was removed. Unlock the keychain and save the key again before you close Shoptalk. Otherwise your logins can’t be opened any more.</source>
        <translation>Kunci data Anda tidak ada di rantai kunci komputer ini (tempat aman sistem untuk kata sandi). Rantai kunci terkunci, atau kuncinya dihapus. Buka rantai kunci dan simpan lagi kuncinya sebelum Anda menutup Shoptalk. Jika tidak, login Anda tidak bisa dibuka lagi.</translation>
    </message>
    <message>
        <source>The key to your data could not be opened. Restart Shoptalk.</source>
        <translation>Kunci data Anda tidak bisa dibuka. Mulai ulang Shoptalk.</translation>
    </message>
    <message>
        <source>Some messages can’t be recovered, because this computer was off longer than the relay keeps messages. Look for them on the phone.</source>
        <translation>Beberapa pesan tidak bisa didapatkan kembali, karena komputer ini mati lebih lama daripada masa relai menyimpan pesan. Cari pesan itu di ponsel.</translation>
    </message>
    <message>
        <source>The relay was reset to an earlier state, so some messages may be missing here. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Relai direset ke keadaan sebelumnya, jadi beberapa pesan mungkin tidak ada di sini. Cari pesan itu di ponsel, dan beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>The relay has lost some messages. Look for them on the phone, and tell the person who runs your relay.</source>
        <translation>Relai kehilangan beberapa pesan. Cari pesan itu di ponsel, dan beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>Nobody is logged in here any more.</source>
        <translation>Tidak ada lagi yang login di sini.</translation>
    </message>
    <message>
        <source>Facebook could not be reached. Try again in a few minutes.</source>
        <translation>Facebook tidak bisa dijangkau. Coba lagi dalam beberapa menit.</translation>
    </message>
    <message>
        <source>This number no longer belongs to the account. Choose another one under Facebook accounts, Add numbers.</source>
        <translation>Nomor ini tidak lagi milik akun tersebut. Pilih nomor lain di Akun Facebook, Tambah nomor.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this number send messages at the moment. See why in WhatsApp Manager.</source>
        <translation>WhatsApp tidak mengizinkan nomor ini mengirim pesan saat ini. Lihat alasannya di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp is not sending new messages to Shoptalk.</source>
        <translation>WhatsApp tidak mengirim pesan baru ke Shoptalk.</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to a different address.</source>
        <translation>WhatsApp menyampaikan pesan Anda ke alamat lain.</translation>
    </message>
    <message>
        <source>WhatsApp delivers this number’s messages to a different address. Tell the person who runs your relay: the address is set in Meta’s App Dashboard.</source>
        <translation>WhatsApp menyampaikan pesan nomor ini ke alamat lain. Beri tahu orang yang mengelola relai Anda: alamatnya diatur di Dasbor Aplikasi Meta.</translation>
    </message>
    <message>
        <source>The public address does not lead to this relay. Tell the person who runs your relay: its address or certificate may have changed.</source>
        <translation>Alamat publik tidak mengarah ke relai ini. Beri tahu orang yang mengelola relai Anda: alamat atau sertifikatnya mungkin berubah.</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Hubungkan kembali</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Sandingkan lagi</translation>
    </message>
    <message>
        <source>Save the key again</source>
        <translation>Simpan lagi kunci</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Hubungkan lagi</translation>
    </message>
    <message>
        <source>Not checked: fix the problem above first.</source>
        <translation>Tidak diperiksa: perbaiki dulu masalah di atas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::DoneStep</name>
    <message>
        <source>Open the inbox</source>
        <translation>Buka kotak masuk</translation>
    </message>
    <message>
        <source>%1 · main number</source>
        <translation>%1 · nomor utama</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Anda terhubung</translation>
    </message>
    <message>
        <source>From now on, new messages appear automatically. Messages that arrive while this computer is off are waiting for you when you come back.</source>
        <translation>Mulai sekarang, pesan baru muncul secara otomatis. Pesan yang masuk saat komputer ini mati menunggu Anda kembali.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EditBar</name>
    <message>
        <source>Stop editing this message</source>
        <translation>Berhenti mengedit pesan ini</translation>
    </message>
    <message>
        <source>Editing a message that was not sent</source>
        <translation>Mengedit pesan yang tidak terkirim</translation>
    </message>
</context>
<context>
    <name>shoptalk::Emoji</name>
    <message>
        <source>Thumbs up</source>
        <translation>Jempol ke atas</translation>
    </message>
    <message>
        <source>Red heart</source>
        <translation>Hati merah</translation>
    </message>
    <message>
        <source>Tears of joy</source>
        <translation>Tertawa sampai menangis</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Terkejut</translation>
    </message>
    <message>
        <source>Crying</source>
        <translation>Menangis</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Terima kasih</translation>
    </message>
    <message>
        <source>Grinning</source>
        <translation>Menyeringai</translation>
    </message>
    <message>
        <source>Smiling</source>
        <translation>Tersenyum</translation>
    </message>
    <message>
        <source>Heart eyes</source>
        <translation>Mata hati</translation>
    </message>
    <message>
        <source>Smiling with hearts</source>
        <translation>Tersenyum dengan hati</translation>
    </message>
    <message>
        <source>Winking</source>
        <translation>Mengedip</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Berpikir</translation>
    </message>
    <message>
        <source>Laughing with sweat</source>
        <translation>Tertawa berkeringat</translation>
    </message>
    <message>
        <source>Sunglasses</source>
        <translation>Kacamata hitam</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Sedih</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Marah</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Jabat tangan</translation>
    </message>
    <message>
        <source>Clapping</source>
        <translation>Tepuk tangan</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <translation>Tangan terangkat</translation>
    </message>
    <message>
        <source>OK hand</source>
        <translation>Tangan OK</translation>
    </message>
    <message>
        <source>Strong arm</source>
        <translation>Lengan kuat</translation>
    </message>
    <message>
        <source>Thumbs down</source>
        <translation>Jempol ke bawah</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Pesta</translation>
    </message>
    <message>
        <source>Birthday cake</source>
        <translation>Kue ulang tahun</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Hadiah</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Mawar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Bintang</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Api</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Hundred points</source>
        <translation>Nilai seratus</translation>
    </message>
    <message>
        <source>Green heart</source>
        <translation>Hati hijau</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Dalam perjalanan</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiCompletion</name>
    <message>
        <source>Matching emoji</source>
        <translation>Emoji yang cocok</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Wajah</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Hewan dan alam</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Makanan dan minuman</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Perjalanan dan tempat</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitas</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Benda</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Simbol</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Bendera</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Cari emoji</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Baru dipakai</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Kuning</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>Kulit terang</translation>
    </message>
    <message>
        <source>Medium-light skin</source>
        <translation>Kulit agak terang</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>Kulit sedang</translation>
    </message>
    <message>
        <source>Medium-dark skin</source>
        <translation>Kulit agak gelap</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>Kulit gelap</translation>
    </message>
    <message>
        <source>The emoji you use appear here.</source>
        <translation>Emoji yang Anda pakai muncul di sini.</translation>
    </message>
    <message>
        <source>No emoji found. Try another word.</source>
        <translation>Emoji tidak ditemukan. Coba kata lain.</translation>
    </message>
</context>
<context>
    <name>shoptalk::EmptyInbox</name>
    <message>
        <source>No conversations yet</source>
        <translation>Belum ada percakapan</translation>
    </message>
    <message>
        <source>When a customer writes to your number, the conversation appears here.</source>
        <translation>Saat pelanggan mengirim pesan ke nomor Anda, percakapannya muncul di sini.</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Send a WhatsApp message to your number from another phone, and answer it here.</source>
        <translation>Kirim pesan WhatsApp ke nomor Anda dari telepon lain, lalu balas di sini.</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Pelajari lebih lanjut</translation>
    </message>
    <message>
        <source>The guide is in the menu Help.</source>
        <translation>Panduan ada di menu Bantuan.</translation>
    </message>
    <message>
        <source>Press %1 for the guide.</source>
        <translation>Tekan %1 untuk membuka panduan.</translation>
    </message>
    <message>
        <source>It also shows how to practise with a made-up shop.</source>
        <translation>Di sana juga dijelaskan cara berlatih dengan toko rekaan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExampleEdits</name>
    <message>
        <source>Example for %1</source>
        <translation>Contoh untuk %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExplainStep</name>
    <message>
        <source>Continue with Facebook</source>
        <translation>Lanjutkan dengan Facebook</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Tampilkan jendela</translation>
    </message>
    <message>
        <source>Read and send your WhatsApp messages</source>
        <translation>Membaca dan mengirim pesan WhatsApp Anda</translation>
    </message>
    <message>
        <source>Shoptalk shows you your customers’ messages and sends your replies.</source>
        <translation>Shoptalk menampilkan pesan pelanggan kepada Anda dan mengirim balasan Anda.</translation>
    </message>
    <message>
        <source>See and set up your WhatsApp Business account</source>
        <translation>Melihat dan menyiapkan akun WhatsApp Business Anda</translation>
    </message>
    <message>
        <source>Its numbers, profile, message templates and statistics.</source>
        <translation>Nomor, profil, template pesan, dan statistiknya.</translation>
    </message>
    <message>
        <source>See which businesses you manage</source>
        <translation>Melihat bisnis mana yang Anda kelola</translation>
    </message>
    <message>
        <source>You choose the right one from a list.</source>
        <translation>Anda memilih yang tepat dari daftar.</translation>
    </message>
    <message>
        <source>What Shoptalk never does</source>
        <translation>Yang tidak pernah dilakukan Shoptalk</translation>
    </message>
    <message>
        <source>It never posts anything, never reads your private chats or your feed, and never sees your password. You enter that at Facebook.</source>
        <translation>Shoptalk tidak pernah memposting apa pun, tidak pernah membaca chat pribadi atau feed Anda, dan tidak pernah melihat kata sandi Anda. Anda memasukkannya di Facebook.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Gunakan browser saya</translation>
    </message>
    <message>
        <source>Set up a new number</source>
        <translation>Siapkan nomor baru</translation>
    </message>
    <message>
        <source>Meta’s own sign-up opens in your browser. You can create an account there, or bring the number from your WhatsApp Business app.</source>
        <translation>Pendaftaran dari Meta sendiri terbuka di browser Anda. Anda bisa membuat akun di sana, atau membawa nomor dari aplikasi WhatsApp Business Anda.</translation>
    </message>
    <message>
        <source>I have a system user token</source>
        <translation>Saya punya token pengguna sistem</translation>
    </message>
    <message>
        <source>This page continues automatically when you are done there.</source>
        <translation>Halaman ini berlanjut otomatis setelah Anda selesai di sana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Paste a new token</source>
        <translation>Tempel token baru</translation>
    </message>
    <message>
        <source>%1 was connected with a system user token. Generate a new one for the same system user in Meta’s business settings.</source>
        <translation>%1 dihubungkan dengan token pengguna sistem. Buat token baru untuk pengguna sistem yang sama di pengaturan bisnis Meta.</translation>
    </message>
    <message>
        <source>Connect with a system user token</source>
        <translation>Hubungkan dengan token pengguna sistem</translation>
    </message>
    <message>
        <source>For businesses that have their own app at Meta. Nobody has to log in.</source>
        <translation>Untuk bisnis yang punya aplikasi sendiri di Meta. Tidak ada yang perlu login.</translation>
    </message>
    <message>
        <source>Finish the sign-up in your browser</source>
        <translation>Selesaikan pendaftaran di browser Anda</translation>
    </message>
    <message>
        <source>Meta guides you through it. Create a WhatsApp Business account and number there, or choose existing ones.</source>
        <translation>Meta memandu Anda. Buat akun dan nomor WhatsApp Business di sana, atau pilih yang sudah ada.</translation>
    </message>
    <message>
        <source>Finish the login in your browser</source>
        <translation>Selesaikan login di browser Anda</translation>
    </message>
    <message>
        <source>Log in there with the Facebook account that manages your business.</source>
        <translation>Login di sana dengan akun Facebook yang mengelola bisnis Anda.</translation>
    </message>
    <message>
        <source>Finish the login in the window that has opened</source>
        <translation>Selesaikan login di jendela yang terbuka</translation>
    </message>
    <message>
        <source>Log in with the Facebook account that manages your business.</source>
        <translation>Login dengan akun Facebook yang mengelola bisnis Anda.</translation>
    </message>
    <message>
        <source>Connect again through Meta’s sign-up</source>
        <translation>Hubungkan lagi melalui pendaftaran Meta</translation>
    </message>
    <message>
        <source>You were connected as %1. Choose the same business and number there. You don’t need to create anything new.</source>
        <translation>Anda terhubung sebagai %1. Pilih bisnis dan nomor yang sama di sana. Anda tidak perlu membuat apa pun yang baru.</translation>
    </message>
    <message>
        <source>Log in to Facebook again</source>
        <translation>Login ke Facebook lagi</translation>
    </message>
    <message>
        <source>You were connected as %1. Facebook will ask you to allow these three things, and nothing else:</source>
        <translation>Anda terhubung sebagai %1. Facebook akan meminta Anda mengizinkan tiga hal ini, dan tidak ada yang lain:</translation>
    </message>
    <message>
        <source>This computer is paired with “%1”.</source>
        <translation>Komputer ini disandingkan dengan “%1”.</translation>
    </message>
    <message>
        <source>Connect your Facebook account</source>
        <translation>Hubungkan akun Facebook Anda</translation>
    </message>
    <message>
        <source>Facebook will ask whether you allow Shoptalk to do these three things, and nothing else:</source>
        <translation>Facebook akan bertanya apakah Anda mengizinkan Shoptalk melakukan tiga hal ini, dan tidak ada yang lain:</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Buka halaman lagi</translation>
    </message>
    <message>
        <source>Open Meta’s sign-up</source>
        <translation>Buka pendaftaran Meta</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Ekspor %Ln percakapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Ekspor percakapan</translation>
    </message>
    <message>
        <source>Export the conversation with %1</source>
        <translation>Ekspor percakapan dengan %1</translation>
    </message>
    <message>
        <source>Internal notes are left out. The exported files are not encrypted: keep them where only the right people can open them.</source>
        <translation>Catatan internal tidak ikut. File yang diekspor tidak dienkripsi: simpan di tempat yang hanya bisa dibuka orang yang tepat.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>Where to export to</source>
        <translation>Tujuan ekspor</translation>
    </message>
    <message>
        <source>WhatsApp conversations %1</source>
        <comment>name of a folder</comment>
        <translation>Percakapan WhatsApp %1</translation>
    </message>
    <message>
        <source>%1 – WhatsApp %2</source>
        <comment>name of a folder</comment>
        <translation>%1 – WhatsApp %2</translation>
    </message>
    <message>
        <source>Choose the folder to export to.</source>
        <translation>Pilih folder tujuan ekspor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) saved in %1.</source>
        <translation>
            <numerusform>%Ln kontak disimpan di %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 dari %2 pesan</translation>
    </message>
    <message>
        <source>Reading the messages…</source>
        <translation>Membaca pesan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln pesan diekspor ke %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not on this computer.</source>
        <translation>
            <numerusform>%Ln file tidak ada di komputer ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was saved.</source>
        <translation>Ekspor dibatalkan. Tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was exported. Make room or choose a folder on another disk, then try again.</source>
        <translation>Disk penuh, jadi tidak ada yang diekspor. Kosongkan ruang atau pilih folder di disk lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Nothing was exported, because this folder can’t be written to. Choose another one.</source>
        <translation>Tidak ada yang diekspor karena folder ini tidak bisa ditulisi. Pilih folder lain.</translation>
    </message>
    <message>
        <source>Nothing was exported, because the messages could not be read. Try again.</source>
        <translation>Tidak ada yang diekspor karena pesan tidak bisa dibaca. Coba lagi.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Halaman web (HTML)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Dokumen PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Only the contacts (vCard)</source>
        <translation>Hanya kontak (vCard)</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Semua pesan</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Dari hari ke hari…</translation>
    </message>
    <message>
        <source>With photos and files</source>
        <translation>Dengan foto dan file</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pilih folder</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>shoptalk::ExportText</name>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>The earlier message is not on this computer.</source>
        <translation>Pesan sebelumnya tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>The file is not on this computer.</source>
        <translation>File tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Percakapan dengan %1</translation>
    </message>
    <message>
        <source>All times are in the time zone %1.</source>
        <translation>Semua waktu dalam zona waktu %1.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Waktu (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Jawaban untuk</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaksi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figure</name>
    <message>
        <source>%1 d</source>
        <comment>a number of days</comment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureCard</name>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save as &amp;table (CSV)…</source>
        <translation>Simpan sebagai &amp;tabel (CSV)…</translation>
    </message>
    <message>
        <source>Save as &amp;picture (PNG)…</source>
        <translation>Simpan sebagai &amp;gambar (PNG)…</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Grafik: %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Simpan %1</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Tampilkan sebagai grafik</translation>
    </message>
    <message>
        <source>Show %1 as chart</source>
        <translation>Tampilkan %1 sebagai grafik</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>Tampilkan %1 sebagai tabel</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureSaver</name>
    <message>
        <source>Save as table</source>
        <translation>Simpan sebagai tabel</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Simpan sebagai gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
</context>
<context>
    <name>shoptalk::FigureTableModel</name>
    <message>
        <source>none</source>
        <translation>tidak ada</translation>
    </message>
</context>
<context>
    <name>shoptalk::Figures</name>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Pesanan dan janji temu</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Kode login</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Kode login, internasional</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source> and </source>
        <translation> dan </translation>
    </message>
    <message>
        <source>%1: %2 of %3 free service messages used</source>
        <translation>%1: %2 dari %3 pesan layanan gratis digunakan</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Free and billed in %1</source>
        <translation>Gratis dan ditagih pada %1</translation>
    </message>
    <message>
        <source>WhatsApp hasn’t reported prices for this month yet.</source>
        <translation>WhatsApp belum memberi tahu harga pesan untuk bulan ini.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Ditagih</translation>
    </message>
    <message>
        <source>Kind of message</source>
        <translation>Jenis pesan</translation>
    </message>
    <message>
        <source>Cost by your price table</source>
        <translation>Biaya menurut tabel harga Anda</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Tanpa harga</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 sejauh ini</translation>
    </message>
    <message>
        <source>%1 billed without a price (enter prices in the settings)</source>
        <translation>%1 ditagih tanpa harga (masukkan harga di pengaturan)</translation>
    </message>
    <message>
        <source>When logins expire</source>
        <translation>Kapan login berakhir</translation>
    </message>
    <message>
        <source>No account is connected.</source>
        <translation>Tidak ada akun yang terhubung.</translation>
    </message>
    <message>
        <source>No login is about to expire.</source>
        <translation>Tidak ada login yang akan segera kedaluwarsa.</translation>
    </message>
    <message>
        <source>More than a week</source>
        <translation>Lebih dari seminggu</translation>
    </message>
    <message>
        <source>A week or less</source>
        <translation>Seminggu atau kurang</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Akun</translation>
    </message>
    <message>
        <source>Login expires</source>
        <translation>Login berakhir</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Sisa hari</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>%1 has to log in again</source>
        <translation>%1 harus login lagi</translation>
    </message>
    <message>
        <source>%1 is next, on %2</source>
        <translation>%1 berikutnya, pada %2</translation>
    </message>
    <message>
        <source>Events from WhatsApp by day</source>
        <translation>Peristiwa dari WhatsApp per hari</translation>
    </message>
    <message>
        <source>WhatsApp reported nothing in these days.</source>
        <translation>WhatsApp tidak melaporkan apa pun pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Dipahami</translation>
    </message>
    <message>
        <source>Saved for a newer version</source>
        <translation>Disimpan untuk versi yang lebih baru</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Saved for later</source>
        <translation>Disimpan untuk nanti</translation>
    </message>
    <message>
        <source>%1 received, %2 saved for later, %3 failed, for all numbers</source>
        <translation>%1 diterima, %2 disimpan untuk nanti, %3 gagal, untuk semua nomor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Delivered, not read</source>
        <translation>Tersampaikan, belum dibaca</translation>
    </message>
    <message>
        <source>Sent, not delivered</source>
        <translation>Terkirim, belum tersampaikan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Tersampaikan</translation>
    </message>
    <message>
        <source>Delivery rate</source>
        <translation>Tingkat penyampaian</translation>
    </message>
    <message>
        <source>Nothing was sent in these days.</source>
        <translation>Tidak ada yang dikirim pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Messages by day</source>
        <translation>Pesan per hari</translation>
    </message>
    <message>
        <source>%1 received, %2 sent, %3 failed</source>
        <translation>%1 diterima, %2 dikirim, %3 gagal</translation>
    </message>
    <message>
        <source>Delivery rate by day</source>
        <translation>Tingkat penyampaian per hari</translation>
    </message>
    <message>
        <source>%1 of all messages reached the customer’s phone</source>
        <translation>%1 dari semua pesan sampai di ponsel pelanggan</translation>
    </message>
    <message>
        <source>Sent or failed</source>
        <translation>Terkirim atau gagal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Sent by number</source>
        <translation>Terkirim per nomor</translation>
    </message>
    <message>
        <source>%1 sent most</source>
        <translation>%1 paling banyak mengirim</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Sent by template</source>
        <translation>Terkirim per template</translation>
    </message>
    <message>
        <source>No template was sent in these days.</source>
        <translation>Tidak ada template yang dikirim pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Template without a name</source>
        <translation>Template tanpa nama</translation>
    </message>
    <message>
        <source>The top %1 of %2. The table shows them all.</source>
        <translation>%1 teratas dari %2. Tabel menampilkan semuanya.</translation>
    </message>
    <message>
        <source>%1 was sent most</source>
        <translation>%1 paling banyak dikirim</translation>
    </message>
    <message>
        <source>Busiest hours</source>
        <translation>Jam tersibuk</translation>
    </message>
    <message>
        <source>There were no messages in these days.</source>
        <translation>Tidak ada pesan pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>Most messages come and go from %1</source>
        <translation>Kebanyakan pesan masuk dan keluar dari %1</translation>
    </message>
    <message>
        <source>No customer got a reply in these days.</source>
        <translation>Tidak ada pelanggan yang dijawab pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Half of the answers within</source>
        <translation>Setengah jawaban dalam</translation>
    </message>
    <message>
        <source>Slowest 1 in 10 take longer than</source>
        <translation>1 dari 10 yang paling lambat melebihi</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>Setengahnya dalam</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 dari 10 dalam</translation>
    </message>
    <message>
        <source>Under %1 h</source>
        <comment>time left</comment>
        <translation>Di bawah %1 j</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>time left</comment>
        <translation>%1–%2 j</translation>
    </message>
    <message>
        <source>Reply time by hour</source>
        <translation>Waktu respons per jam</translation>
    </message>
    <message>
        <source>Half of %1 answers came within %2</source>
        <translation>Setengah dari %1 jawaban diberikan dalam %2</translation>
    </message>
    <message>
        <source>Written from %1</source>
        <translation>Ditulis mulai %1</translation>
    </message>
    <message>
        <source>The phone app</source>
        <translation>Aplikasi ponsel</translation>
    </message>
    <message>
        <source>Replies of colleagues at other computers are not known here.</source>
        <translation>Balasan dari komputer lain tidak diketahui di sini.</translation>
    </message>
    <message>
        <source>Open conversations</source>
        <translation>Percakapan terbuka</translation>
    </message>
    <message>
        <source>You can’t reply to anyone right now. A customer’s message opens a conversation for 24 hours.</source>
        <translation>Saat ini Anda tidak bisa membalas siapa pun. Pesan dari pelanggan membuka percakapan selama 24 jam.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Time left to reply</source>
        <translation>Sisa waktu untuk membalas</translation>
    </message>
    <message>
        <source>%1 can be answered now, %2 close within an hour</source>
        <translation>%1 bisa dijawab sekarang, %2 ditutup dalam satu jam</translation>
    </message>
    <message>
        <source>%1 can be answered now</source>
        <translation>%1 bisa dijawab sekarang</translation>
    </message>
    <message>
        <source>Events from WhatsApp by week</source>
        <translation>Peristiwa dari WhatsApp per minggu</translation>
    </message>
    <message>
        <source>Events from WhatsApp by month</source>
        <translation>Peristiwa dari WhatsApp per bulan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Messages by week</source>
        <translation>Pesan per minggu</translation>
    </message>
    <message>
        <source>Messages by month</source>
        <translation>Pesan per bulan</translation>
    </message>
    <message>
        <source>Delivery rate by week</source>
        <translation>Tingkat penyampaian per minggu</translation>
    </message>
    <message>
        <source>Delivery rate by month</source>
        <translation>Tingkat penyampaian per bulan</translation>
    </message>
    <message>
        <source>This computer, nobody chosen</source>
        <translation>Komputer ini, belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Computer %1, nobody chosen</source>
        <translation>Komputer %1, belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Dijawab oleh</translation>
    </message>
    <message>
        <source>Reply time by colleague</source>
        <translation>Waktu balas per rekan</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team, so that your replies count as yours.</source>
        <translation>Pilih nama Anda di Pengaturan, Tim, agar balasan Anda dihitung sebagai milik Anda.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileActions</name>
    <message>
        <source>This file can’t be opened: it is no longer on this computer.</source>
        <translation>File ini tidak bisa dibuka: file tidak ada lagi di komputer ini.</translation>
    </message>
    <message>
        <source>No program on this computer opens this file. You can save it and open it elsewhere.</source>
        <translation>Tidak ada program di komputer ini yang bisa membuka file ini. Anda bisa menyimpannya dan membukanya di tempat lain.</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>File ini tidak dibuka</translation>
    </message>
    <message>
        <source>%1 could harm this computer.</source>
        <translation>%1 bisa membahayakan komputer ini.</translation>
    </message>
    <message>
        <source>Files of this type can run programs. Shoptalk does not open them. Save it only if you expected it and trust who sent it.</source>
        <translation>File jenis ini bisa menjalankan program. Shoptalk tidak membukanya. Simpan hanya jika Anda memang menunggunya dan memercayai pengirimnya.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Simpan sebagai…</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Simpan file</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>The file was not saved: the disk is full.</source>
        <translation>File tidak disimpan: disk penuh.</translation>
    </message>
    <message>
        <source>The file was not saved. Choose another folder, or check that this one can be written.</source>
        <translation>File tidak disimpan. Pilih folder lain, atau pastikan folder ini bisa ditulisi.</translation>
    </message>
    <message>
        <source>The folder can’t be shown: no program on this computer opens folders.</source>
        <translation>Folder tidak bisa ditampilkan: tidak ada program di komputer ini yang membuka folder.</translation>
    </message>
    <message>
        <source>This picture can’t be copied. You can save it instead.</source>
        <translation>Gambar ini tidak bisa disalin. Sebagai gantinya, Anda bisa menyimpannya.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
</context>
<context>
    <name>shoptalk::FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Alamat web file, https://…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Hapus file</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Gambar yang ditempel</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <translation>Menyiapkan… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Menyiapkan %1…</translation>
    </message>
    <message>
        <source>Uploading… %1</source>
        <translation>Mengunggah… %1</translation>
    </message>
    <message>
        <source>Converted for WhatsApp. Camera details such as the place are removed.</source>
        <translation>Dikonversi untuk WhatsApp. Detail kamera seperti lokasi dihapus.</translation>
    </message>
    <message>
        <source>You can also drop a file here.</source>
        <translation>Anda juga bisa menjatuhkan file di sini.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih file lain…</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilesPage</name>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>How much space the files may take</source>
        <translation>Seberapa banyak ruang yang boleh dipakai file</translation>
    </message>
    <message>
        <source>Photos, videos and documents from customers</source>
        <translation>Foto, video, dan dokumen dari pelanggan</translation>
    </message>
    <message>
        <source>They are downloaded as soon as they arrive, because WhatsApp deletes its copies after 7 days. Only people who can use this computer account can open them. They are not encrypted and not part of backups.</source>
        <translation>Semuanya diunduh begitu masuk, karena WhatsApp menghapus salinannya setelah 7 hari. Hanya orang yang bisa menggunakan akun komputer ini yang bisa membukanya. File ini tidak dienkripsi dan bukan bagian dari cadangan.</translation>
    </message>
    <message>
        <source>Space on this computer</source>
        <translation>Ruang di komputer ini</translation>
    </message>
    <message>
        <source>If the files take more space than this, those that nobody looked at for the longest time are removed and can be downloaded again. Files that WhatsApp no longer has always stay.</source>
        <translation>Jika file memakai ruang lebih dari ini, file yang paling lama tidak dilihat siapa pun dihapus dan bisa diunduh lagi. File yang sudah tidak dimiliki WhatsApp selalu disimpan.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>They take %1 now.</source>
        <translation>Saat ini memakai %1.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FilterEmpty</name>
    <message>
        <source>Nothing to do</source>
        <translation>Tidak ada yang perlu dilakukan</translation>
    </message>
    <message>
        <source>Every conversation is archived or snoozed. They come back when the customer writes.</source>
        <translation>Semua percakapan diarsipkan atau ditunda. Percakapan kembali saat pelanggan menulis.</translation>
    </message>
    <message>
        <source>No unread conversations</source>
        <translation>Tidak ada percakapan belum dibaca</translation>
    </message>
    <message>
        <source>You have read everything.</source>
        <translation>Anda sudah membaca semuanya.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Siapa Anda?</translation>
    </message>
    <message>
        <source>Choose your name under Settings, Team. Then the conversations that are assigned to you appear here.</source>
        <translation>Pilih nama Anda di Pengaturan, Tim. Setelah itu percakapan yang ditugaskan kepada Anda muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing is assigned to you</source>
        <translation>Tidak ada tugas untuk Anda</translation>
    </message>
    <message>
        <source>When a conversation is assigned to you, it appears here.</source>
        <translation>Saat sebuah percakapan ditugaskan kepada Anda, percakapan itu muncul di sini.</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>Semua sudah ditugaskan</translation>
    </message>
    <message>
        <source>Conversations that are nobody’s appear here.</source>
        <translation>Percakapan yang bukan milik siapa pun muncul di sini.</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Every customer has an answer.</source>
        <translation>Setiap pelanggan sudah dijawab.</translation>
    </message>
    <message>
        <source>No reply window closes soon</source>
        <translation>Tidak ada jendela balasan yang segera tutup</translation>
    </message>
    <message>
        <source>When less than an hour is left to reply, the conversation appears here.</source>
        <translation>Saat waktu untuk membalas tinggal kurang dari satu jam, percakapan muncul di sini.</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>Tidak ada arsip</translation>
    </message>
    <message>
        <source>Archived conversations appear here. They come back when the customer writes.</source>
        <translation>Percakapan yang diarsipkan muncul di sini. Percakapan kembali saat pelanggan menulis.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Tidak ada yang ditunda</translation>
    </message>
    <message>
        <source>Snoozed conversations appear here until their time comes.</source>
        <translation>Percakapan yang ditunda muncul di sini sampai waktunya tiba.</translation>
    </message>
    <message>
        <source>Nobody has written to this number yet, or every conversation is archived or snoozed.</source>
        <translation>Belum ada yang menulis ke nomor ini, atau semua percakapan diarsipkan atau ditunda.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FindBar</name>
    <message>
        <source>Older message</source>
        <translation>Pesan lebih lama</translation>
    </message>
    <message>
        <source>Newer message</source>
        <translation>Pesan lebih baru</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Tutup pencarian</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>Cari di percakapan ini</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the position among the messages that were found</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
</context>
<context>
    <name>shoptalk::FloatingDate</name>
    <message>
        <source>Jump to a date</source>
        <translation>Buka tanggal tertentu</translation>
    </message>
    <message>
        <source>%1. Jump to a date</source>
        <translation>%1. Buka tanggal tertentu</translation>
    </message>
</context>
<context>
    <name>shoptalk::FormSheet</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Buang pesan ini?</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardActions</name>
    <message>
        <source>This file is not on this computer any more, so it can’t be forwarded.</source>
        <translation>File ini sudah tidak ada di komputer ini, jadi tidak bisa diteruskan.</translation>
    </message>
    <message>
        <source>The message could not be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Pesan tidak bisa diteruskan kepada %1. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Diteruskan kepada %1.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %Ln conversation(s).</source>
        <translation>
            <numerusform>Diteruskan ke %Ln percakapan.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the files is not on this computer any more. Deselect it, then forward the others.</source>
        <translation>Salah satu file sudah tidak ada di komputer ini. Batalkan pilihannya, lalu teruskan yang lain.</translation>
    </message>
    <message>
        <source>Not all of the messages could be forwarded to %1. Check that the disk is not full, then try again.</source>
        <translation>Tidak semua pesan bisa diteruskan kepada %1. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardDialog</name>
    <message>
        <source>No customer has that name or number.</source>
        <translation>Tidak ada pelanggan dengan nama atau nomor itu.</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Forward message</source>
        <translation>Teruskan pesan</translation>
    </message>
    <message>
        <source>Forward to those that were chosen</source>
        <translation>Teruskan kepada yang dipilih</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kepada siapa</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nama atau nomor telepon</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>You blocked this customer.</source>
        <translation>Anda memblokir pelanggan ini.</translation>
    </message>
    <message>
        <source>Only with a template: the 24-hour reply window has closed.</source>
        <translation>Hanya dengan template: jendela balasan 24 jam sudah ditutup.</translation>
    </message>
    <message>
        <source>Only with a template: this customer has not written to you yet.</source>
        <translation>Hanya dengan template: pelanggan ini belum menulis kepada Anda.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>dipilih</translation>
    </message>
    <message>
        <source>Choose who gets it.</source>
        <translation>Pilih siapa yang menerimanya.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <comment>the names of customers</comment>
        <translation>Kepada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln message(s)</source>
        <translation>
            <numerusform>Teruskan %Ln pesan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Shoptalk can’t write to groups yet.</source>
        <translation>Shoptalk belum bisa menulis ke grup.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ForwardedFiles</name>
    <message>
        <source>The file is being made ready…</source>
        <translation>Menyiapkan file…</translation>
    </message>
    <message>
        <source>The file is being downloaded. It can be forwarded as soon as it is here.</source>
        <translation>File sedang diunduh. File bisa diteruskan setelah ada di sini.</translation>
    </message>
    <message>
        <source>This file could not be downloaded, so it can’t be forwarded.</source>
        <translation>File ini tidak bisa diunduh, jadi tidak bisa diteruskan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::FoundDelegate</name>
    <message>
        <source>You: %1</source>
        <translation>Anda: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopComputerLockWatch</name>
    <message>
        <source>Locks itself before the computer sleeps</source>
        <translation>Mengunci diri sebelum komputer tidur</translation>
    </message>
</context>
<context>
    <name>shoptalk::FreedesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Tandai sudah dibaca</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Tulis balasan…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingChooser</name>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih file</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Menyiapkan %1…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HeadingFileField</name>
    <message>
        <source>Remove the file</source>
        <translation>Hapus file</translation>
    </message>
    <message>
        <source>Choose a photo, a video or a document</source>
        <translation>Pilih foto, video, atau dokumen</translation>
    </message>
    <message>
        <source>Getting it ready… %1</source>
        <comment>a percentage</comment>
        <translation>Menyiapkan… %1</translation>
    </message>
    <message>
        <source>Getting %1 ready…</source>
        <translation>Menyiapkan %1…</translation>
    </message>
    <message>
        <source>Above buttons, WhatsApp shows photos, videos and documents only.</source>
        <translation>Di atas tombol, WhatsApp hanya menampilkan foto, video, dan dokumen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the name of a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This file could not be copied. Check that the disk is not full, then try again.</source>
        <translation>File ini tidak dapat disalin. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih file lain…</translation>
    </message>
    <message>
        <source>Add a photo, video or document…</source>
        <translation>Tambahkan foto, video, atau dokumen…</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpBrowser</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>shoptalk::HelpWindow</name>
    <message>
        <source>Shoptalk help</source>
        <translation>Bantuan Shoptalk</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Kembali (Alt+Panah kiri)</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Semua halaman</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Tutup bantuan</translation>
    </message>
</context>
<context>
    <name>shoptalk::HtmlExport</name>
    <message>
        <source>There are no messages in this time.</source>
        <translation>Tidak ada pesan pada waktu ini.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InboxPage</name>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Tutup percakapan</translation>
    </message>
    <message>
        <source>Mark the conversation as unread or read</source>
        <translation>Tandai percakapan sebagai belum dibaca atau sudah dibaca</translation>
    </message>
    <message>
        <source>Search in the open conversation</source>
        <translation>Cari di percakapan yang terbuka</translation>
    </message>
    <message>
        <source>Search customers and messages</source>
        <translation>Cari pelanggan dan pesan</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Percakapan baru</translation>
    </message>
    <message>
        <source>Show the customer’s details</source>
        <translation>Tampilkan detail pelanggan</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;kspor…</translation>
    </message>
    <message>
        <source>Show starred messages</source>
        <translation>Tampilkan pesan berbintang</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Daftar percakapan</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Open the next conversation</source>
        <translation>Buka percakapan berikutnya</translation>
    </message>
    <message>
        <source>Open the previous conversation</source>
        <translation>Buka percakapan sebelumnya</translation>
    </message>
    <message>
        <source>Open the next unread conversation</source>
        <translation>Buka percakapan belum dibaca berikutnya</translation>
    </message>
    <message>
        <source>Open the previous unread conversation</source>
        <translation>Buka percakapan belum dibaca sebelumnya</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Hubungkan nomor telepon dulu di Pengaturan, Akun Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveSheet</name>
    <message>
        <source>Send buttons or a list</source>
        <translation>Kirim tombol atau daftar</translation>
    </message>
    <message>
        <source>What the customer can tap</source>
        <translation>Yang bisa diketuk pelanggan</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>Gunakan lagi</translation>
    </message>
    <message>
        <source>Heading (optional)</source>
        <translation>Judul (opsional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Small line below (optional)</source>
        <translation>Baris kecil di bawah (opsional)</translation>
    </message>
    <message>
        <source>Text on the button</source>
        <translation>Teks pada tombol</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>The customer sees</source>
        <translation>Yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Text on the button that opens the list</source>
        <translation>Teks pada tombol yang membuka daftar</translation>
    </message>
</context>
<context>
    <name>shoptalk::InteractiveText</name>
    <message>
        <source>List to choose from</source>
        <translation>Daftar pilihan</translation>
    </message>
    <message>
        <source>Button with a link</source>
        <translation>Tombol dengan tautan</translation>
    </message>
    <message>
        <source>Ask for the location</source>
        <translation>Minta lokasi</translation>
    </message>
    <message>
        <source>Reply buttons</source>
        <translation>Tombol balasan</translation>
    </message>
    <message>
        <source>Write the text of the message.</source>
        <translation>Tulis teks pesan.</translation>
    </message>
    <message>
        <source>Write what the button that opens the list says.</source>
        <translation>Tulis teks tombol yang membuka daftar.</translation>
    </message>
    <message>
        <source>Write what the button says.</source>
        <translation>Tulis teks tombol.</translation>
    </message>
    <message>
        <source>Write the web address that the button opens.</source>
        <translation>Tulis alamat web yang dibuka tombol.</translation>
    </message>
    <message>
        <source>Give each part of the list a title, because there are several.</source>
        <translation>Beri judul setiap bagian daftar, karena ada beberapa.</translation>
    </message>
    <message>
        <source>Add at least one row.</source>
        <translation>Tambahkan minimal satu baris.</translation>
    </message>
    <message>
        <source>Add at least one button.</source>
        <translation>Tambahkan minimal satu tombol.</translation>
    </message>
    <message>
        <source>Write what this row says, or remove it.</source>
        <translation>Tulis isi baris ini, atau hapus.</translation>
    </message>
    <message>
        <source>Write what this button says, or remove it.</source>
        <translation>Tulis isi tombol ini, atau hapus.</translation>
    </message>
    <message>
        <source>%1 characters are too many: WhatsApp shows up to %2 here. Shorten it.</source>
        <translation>%1 karakter terlalu banyak: WhatsApp menampilkan maksimal %2 di sini. Persingkat teksnya.</translation>
    </message>
    <message numerus="yes">
        <source>A list has up to %Ln row(s). Remove some.</source>
        <translation>
            <numerusform>Daftar bisa memuat maksimal %Ln baris. Hapus sebagian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A message has up to %Ln button(s). Remove some.</source>
        <translation>
            <numerusform>Pesan bisa memuat maksimal %Ln tombol. Hapus sebagian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another one says the same. Write something else, so that you can tell the answers apart.</source>
        <translation>Ada lagi yang isinya sama. Tulis yang lain, agar Anda bisa membedakan jawabannya.</translation>
    </message>
    <message>
        <source>This is no web address. Begin with https://</source>
        <translation>Ini bukan alamat web. Awali dengan https://</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask for the phone number</source>
        <translation>Minta nomor telepon</translation>
    </message>
</context>
<context>
    <name>shoptalk::InvitationCard</name>
    <message>
        <source>Connect another computer</source>
        <translation>Hubungkan komputer lain</translation>
    </message>
    <message>
        <source>Create a code here and enter it on the other computer, in the first step of its set-up. Anyone with the code can read all messages of the shop, so show it to nobody else.</source>
        <translation>Buat kode di sini dan masukkan di komputer lain, pada langkah pertama penyiapannya. Siapa pun yang memiliki kode ini bisa membaca semua pesan toko, jadi jangan tunjukkan kepada orang lain.</translation>
    </message>
    <message>
        <source>The code was copied.</source>
        <translation>Kode disalin.</translation>
    </message>
    <message>
        <source>Code for the other computer</source>
        <translation>Kode untuk komputer lain</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Address of your relay (the server that receives your messages), for the other computer: %1</source>
        <translation>Alamat relai Anda (server yang menerima pesan Anda), untuk komputer lain: %1</translation>
    </message>
    <message>
        <source>Create another code</source>
        <translation>Buat kode lain</translation>
    </message>
    <message>
        <source>This computer doesn’t have the key to the shop’s messages, so it can’t add another computer. Pair it again first.</source>
        <translation>Komputer ini tidak memiliki kunci untuk pesan toko, jadi tidak bisa menambahkan komputer lain. Sandingkan lagi dulu.</translation>
    </message>
    <message>
        <source>This computer is no longer connected to your shop. Pair it again with a new code.</source>
        <translation>Komputer ini tidak lagi terhubung ke toko Anda. Sandingkan lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>Too many codes were created. Try again in a few minutes.</source>
        <translation>Terlalu banyak kode dibuat. Coba lagi dalam beberapa menit.</translation>
    </message>
    <message>
        <source>The code could not be created because your relay does not answer. Check this computer’s internet connection, then try again.</source>
        <translation>Kode tidak bisa dibuat karena relai Anda tidak menjawab. Periksa koneksi internet komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The code has expired. Create another one.</source>
        <translation>Kode sudah kedaluwarsa. Buat kode lain.</translation>
    </message>
    <message>
        <source>The code works once. Time left: %1</source>
        <translation>Kode berfungsi satu kali. Sisa waktu: %1</translation>
    </message>
    <message>
        <source>%1 is now connected.</source>
        <translation>%1 sekarang terhubung.</translation>
    </message>
    <message>
        <source>Create a code</source>
        <translation>Buat kode</translation>
    </message>
</context>
<context>
    <name>shoptalk::KeptSheetBar</name>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Belum dikirim</translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelActions</name>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;New label…</source>
        <translation>Label &amp;baru…</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Label baru</translation>
    </message>
    <message>
        <source>Name of the label:</source>
        <translation>Nama label:</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Hapus pesan lama selamanya?</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Dengan label ini, %Ln pesan dalam percakapan ini sudah melewati masa penyimpanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in this conversation are older than the time they are kept for.</source>
        <translation>
            <numerusform>Tanpa label ini, %Ln pesan dalam percakapan ini sudah melewati masa penyimpanannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted within a day, and this can’t be undone. You can change how long a label keeps messages under Settings, Privacy.</source>
        <translation>Pesan itu dihapus dalam sehari, dan ini tidak bisa diurungkan. Anda bisa mengubah berapa lama label menyimpan pesan di Pengaturan, Privasi.</translation>
    </message>
    <message>
        <source>Add label and delete</source>
        <translation>Tambah label dan hapus</translation>
    </message>
    <message>
        <source>Remove label and delete</source>
        <translation>Lepas label dan hapus</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Sudah ada label dengan nama ini.</translation>
    </message>
    <message>
        <source>The label could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Label tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>With this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Dengan label ini, %Ln pesan dalam percakapan-percakapan ini sudah melewati masa penyimpanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this label, %Ln message(s) in these conversations are older than the time they are kept for.</source>
        <translation>
            <numerusform>Tanpa label ini, %Ln pesan dalam percakapan-percakapan ini sudah melewati masa penyimpanannya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 added to %Ln conversation(s).</source>
        <translation>
            <numerusform>Label %1 ditambahkan ke %Ln percakapan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %1 removed from %Ln conversation(s).</source>
        <translation>
            <numerusform>Label %1 dihapus dari %Ln percakapan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LabelsCard</name>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Right-click a conversation to label it. A label can set how long messages are kept, for example ten years for invoices. If a conversation has several labels, the longest time applies.</source>
        <translation>Klik kanan percakapan untuk memberinya label. Label bisa mengatur berapa lama pesan disimpan, misalnya sepuluh tahun untuk faktur. Jika percakapan punya beberapa label, waktu terlama yang berlaku.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Restore the removed label</source>
        <translation>Pulihkan label yang dihapus</translation>
    </message>
    <message>
        <source>For example: Invoices</source>
        <translation>Misalnya: Faktur</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Nama label baru</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>How long messages with the label %1 are kept</source>
        <translation>Berapa lama pesan dengan label %1 disimpan</translation>
    </message>
    <message>
        <source>Remove the label %1</source>
        <translation>Hapus label %1</translation>
    </message>
    <message>
        <source>There is already a label with this name.</source>
        <translation>Sudah ada label dengan nama ini.</translation>
    </message>
    <message>
        <source>Enter a name for the label first.</source>
        <translation>Masukkan dulu nama label.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The label %1 was removed.</source>
        <translation>Label %1 dihapus.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename the label %1</source>
        <translation>Ganti nama label %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::LanguagePage</name>
    <message>
        <source>Language of Shoptalk</source>
        <translation>Bahasa Shoptalk</translation>
    </message>
    <message>
        <source>Same as this computer</source>
        <translation>Sama dengan komputer ini</translation>
    </message>
    <message>
        <source>Everything on the screen changes at once. Messages and templates stay as they were written.</source>
        <translation>Semua yang ada di layar langsung berubah. Pesan dan template tetap seperti saat ditulis.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>&amp;Bahasa…</translation>
    </message>
    <message>
        <source>Something in the settings is not saved yet. If you change the language now, it is lost, and a running upload stops.</source>
        <translation>Ada pengaturan yang belum disimpan. Jika Anda mengganti bahasa sekarang, perubahan itu hilang dan unggahan yang berjalan berhenti.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LinkPreviewBar</name>
    <message>
        <source>Show a &amp;preview of the link</source>
        <translation>Tampilkan &amp;pratinjau tautan</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListFilters</name>
    <message>
        <source>More filters</source>
        <translation>Filter lain</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Belum ditugaskan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Closing soon</source>
        <translation>Segera tutup</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show conversations: %1</source>
        <translation>Tampilkan percakapan: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ListText</name>
    <message>
        <source>%1, %2</source>
        <comment>two facts beside each other</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::LocationSheet</name>
    <message>
        <source>Send a location</source>
        <translation>Kirim lokasi</translation>
    </message>
    <message>
        <source>&amp;Map link or coordinates</source>
        <translation>Tautan &amp;peta atau koordinat</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Lintang %1, bujur %2</translation>
    </message>
    <message>
        <source>There are no coordinates in this. Open the link in your browser, then copy the long address from there.</source>
        <translation>Tidak ada koordinat di sini. Buka tautan di browser Anda, lalu salin alamat panjang dari sana.</translation>
    </message>
    <message>
        <source>Paste a link from Google Maps, Apple Maps or OpenStreetMap.</source>
        <translation>Tempel tautan dari Google Maps, Apple Maps, atau OpenStreetMap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockPage</name>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk terkunci</translation>
    </message>
    <message>
        <source>Use your recovery key</source>
        <translation>Gunakan kunci pemulihan Anda</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa sandi</translation>
    </message>
    <message>
        <source>New messages appear when you unlock.</source>
        <translation>Pesan baru muncul saat Anda membuka kunci.</translation>
    </message>
    <message>
        <source>Enter the recovery key from the printed sheet, and choose a new passphrase.</source>
        <translation>Masukkan kunci pemulihan dari lembar cetak, dan pilih frasa sandi baru.</translation>
    </message>
    <message>
        <source>This computer has no keychain (the system’s safe place for passwords). Choose a passphrase instead: your login is encrypted with it, and Shoptalk asks for it at every start. Nobody can look it up for you.</source>
        <translation>Komputer ini tidak punya rantai kunci (tempat aman sistem untuk kata sandi). Sebagai gantinya, pilih frasa sandi: login Anda dienkripsi dengannya, dan Shoptalk memintanya setiap kali dimulai. Tidak ada yang bisa mencarikannya untuk Anda.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Unlock with recovery key</source>
        <translation>Buka dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Gunakan frasa sandi ini</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <translation>Gunakan frasa sandi saja</translation>
    </message>
    <message>
        <source>Forgot it? Use the recovery key</source>
        <translation>Lupa? Gunakan kunci pemulihan</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>New passphrase, 8 characters or more</source>
        <translation>Frasa sandi baru, 8 karakter atau lebih</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Ulangi frasa sandi baru</translation>
    </message>
    <message>
        <source>This is not this shop’s recovery key.</source>
        <translation>Ini bukan kunci pemulihan toko ini.</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Try again.</source>
        <translation>Frasa sandi salah. Coba lagi.</translation>
    </message>
    <message>
        <source>A character in the recovery key is wrong or missing. Compare it with the printed sheet.</source>
        <translation>Ada karakter yang salah atau kurang dalam kunci pemulihan. Bandingkan dengan lembar cetak.</translation>
    </message>
    <message>
        <source>No recovery key has been made on this computer.</source>
        <translation>Belum ada kunci pemulihan yang dibuat di komputer ini.</translation>
    </message>
    <message>
        <source>That did not work (%1). Nothing was changed.</source>
        <translation>Itu tidak berhasil (%1). Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Coba lagi dalam %1 dtk</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Tunggu sebentar…</translation>
    </message>
    <message>
        <source>A message is still being sent. You can enter your passphrase already: Shoptalk opens as soon as this is done.</source>
        <translation>Sebuah pesan masih dikirim. Anda sudah bisa memasukkan frasa sandi: Shoptalk terbuka begitu ini selesai.</translation>
    </message>
    <message>
        <source>What you sent is still being saved on this computer. You can enter your passphrase already: Shoptalk opens as soon as it is saved.</source>
        <translation>Yang Anda kirim masih disimpan di komputer ini. Anda sudah bisa memasukkan frasa sandi: Shoptalk terbuka begitu penyimpanan selesai.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LockedNotifications</name>
    <message>
        <source>A customer wrote</source>
        <translation>Ada pelanggan yang mengirim pesan</translation>
    </message>
    <message>
        <source>Shoptalk is locked. Unlock it to read the message.</source>
        <translation>Shoptalk terkunci. Buka kuncinya untuk membaca pesan.</translation>
    </message>
    <message>
        <source>Shoptalk is locked</source>
        <translation>Shoptalk terkunci</translation>
    </message>
    <message>
        <source>Click to unlock it and to see what customers write.</source>
        <translation>Klik untuk membuka kuncinya dan melihat apa yang ditulis pelanggan.</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>A conversation is back. Shoptalk is locked. Unlock it to see which one.</source>
        <translation>Sebuah percakapan kembali. Shoptalk terkunci. Buka kuncinya untuk melihat yang mana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) are back. Shoptalk is locked. Unlock it to see them.</source>
        <translation>
            <numerusform>%Ln percakapan kembali. Shoptalk terkunci. Buka kuncinya untuk melihatnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginHelp</name>
    <message>
        <source>If Facebook shows an error instead of its login</source>
        <translation>Jika Facebook menampilkan kesalahan, bukan halaman login</translation>
    </message>
    <message>
        <source>“URL blocked” or “Can’t load URL”: this address is missing in the app’s settings at Meta. The person who runs your relay can add it under Facebook Login, Settings, Valid OAuth redirect URIs:</source>
        <translation>“URL diblokir” atau “Tidak bisa memuat URL”: alamat ini tidak ada di pengaturan aplikasi di Meta. Orang yang mengelola relai Anda bisa menambahkannya di Facebook Login, Pengaturan, URI Pengalihan OAuth yang Valid:</translation>
    </message>
    <message>
        <source>Redirect address %1</source>
        <translation>Alamat pengalihan %1</translation>
    </message>
    <message>
        <source>“App not active” or “App not available”: the app is still in development. Ask the person who runs your relay to give you a role in it, or to publish it.</source>
        <translation>“Aplikasi tidak aktif” atau “Aplikasi tidak tersedia”: aplikasi masih dalam pengembangan. Minta orang yang mengelola relai Anda memberi Anda peran di dalamnya, atau menerbitkannya.</translation>
    </message>
    <message>
        <source>The page stays blank or does not respond: something may be blocking Facebook, such as a firewall or a proxy. Your own browser may still work.</source>
        <translation>Halaman tetap kosong atau tidak merespons: mungkin ada yang memblokir Facebook, seperti firewall atau proxy. Browser Anda sendiri mungkin tetap berfungsi.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Gunakan browser saya saja</translation>
    </message>
    <message>
        <source>Anything else: press F5 to reload the page. If that doesn’t help, close this window. Nothing has been changed, and you can connect again at any time.</source>
        <translation>Lainnya: tekan F5 untuk memuat ulang halaman. Jika tidak membantu, tutup jendela ini. Tidak ada yang berubah, dan Anda bisa menghubungkan lagi kapan saja.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginProblem</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>%1 can’t be reached</source>
        <translation>%1 tidak bisa dijangkau</translation>
    </message>
    <message>
        <source>Check this computer’s network, and whether a firewall blocks the page. Nothing has been sent.</source>
        <translation>Periksa jaringan komputer ini, dan apakah firewall memblokir halaman. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>%1 is not safe to open</source>
        <translation>%1 tidak aman untuk dibuka</translation>
    </message>
    <message>
        <source>The page’s security certificate is not valid. The clock of this computer may be wrong, or somebody may be intercepting the connection. Shoptalk did not open the page.</source>
        <translation>Sertifikat keamanan halaman ini tidak valid. Jam komputer ini mungkin salah, atau seseorang mungkin menyadap koneksi. Shoptalk tidak membuka halaman ini.</translation>
    </message>
    <message>
        <source>The page stopped working</source>
        <translation>Halaman berhenti berfungsi</translation>
    </message>
    <message>
        <source>Try again to start the login from the beginning. Nothing has been changed.</source>
        <translation>Coba lagi untuk memulai login dari awal. Tidak ada yang berubah.</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginSheet</name>
    <message>
        <source>I see an error page</source>
        <translation>Saya melihat halaman kesalahan</translation>
    </message>
    <message>
        <source>Log in – Shoptalk</source>
        <translation>Login – Shoptalk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Facebook login page</source>
        <translation>Halaman login Facebook</translation>
    </message>
    <message>
        <source>This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.</source>
        <translation>Tautan ini mengarah ke %1. Shoptalk hanya membuka login Facebook di sini, jadi tautan ini tidak dibuka.</translation>
    </message>
    <message>
        <source>Hide help</source>
        <translation>Sembunyikan bantuan</translation>
    </message>
</context>
<context>
    <name>shoptalk::LoginView</name>
    <message>
        <source>Cut</source>
        <translation>Potong</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Tempel</translation>
    </message>
</context>
<context>
    <name>shoptalk::MainWindow</name>
    <message>
        <source>&amp;Shoptalk</source>
        <translation>&amp;Shoptalk</translation>
    </message>
    <message>
        <source>&amp;About Shoptalk</source>
        <translation>&amp;Tentang Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Pengaturan…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>K&amp;eluar</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>T&amp;ampilan</translation>
    </message>
    <message>
        <source>Same as &amp;system</source>
        <translation>Sama dengan &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>Practice – %1</source>
        <translation>Latihan – %1</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>About Shoptalk</source>
        <translation>Tentang Shoptalk</translation>
    </message>
    <message>
        <source>Shoptalk %1

Your shop’s WhatsApp Business conversations on your desktop.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Meta.</source>
        <translation>Shoptalk %1

Percakapan WhatsApp Business toko Anda di desktop.

Perangkat lunak bebas di bawah GNU General Public License, versi 3 atau yang lebih baru. Tidak berafiliasi dengan Meta.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Bantuan</translation>
    </message>
    <message>
        <source>Shoptalk &amp;help</source>
        <translation>&amp;Bantuan Shoptalk</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Kontras tinggi</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaBanner</name>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Download the files now</source>
        <translation>Unduh file sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message numerus="yes">
        <source>WhatsApp deletes %Ln file(s) from customers within a day, and Shoptalk could not download them yet. Check the internet connection, the free space on the disk, and the Facebook account in the settings.</source>
        <translation>
            <numerusform>WhatsApp akan menghapus %Ln file dari pelanggan dalam sehari, dan Shoptalk belum bisa mengunduhnya. Periksa koneksi internet, ruang kosong di disk, dan akun Facebook di pengaturan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaText</name>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Ask the customer to send it again.</source>
        <translation>WhatsApp menyimpan file selama 7 hari dan tidak lagi memiliki file ini. Minta pelanggan mengirimnya lagi.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. The download goes on by itself.</source>
        <translation>WhatsApp tidak bisa dijangkau. Unduhan berlanjut dengan sendirinya.</translation>
    </message>
    <message>
        <source>WhatsApp is busy. The download goes on by itself.</source>
        <translation>WhatsApp sedang sibuk. Unduhan berlanjut dengan sendirinya.</translation>
    </message>
    <message>
        <source>The download waits until the Facebook account is connected again.</source>
        <translation>Unduhan menunggu sampai akun Facebook terhubung lagi.</translation>
    </message>
    <message>
        <source>WhatsApp didn’t send this file.</source>
        <translation>WhatsApp tidak memberikan file ini.</translation>
    </message>
    <message>
        <source>Your network sent a login page instead of the file. It was not saved.</source>
        <translation>Jaringan Anda mengirim halaman login, bukan file. Halaman itu tidak disimpan.</translation>
    </message>
    <message>
        <source>The file was damaged on its way. It was not saved.</source>
        <translation>File rusak di perjalanan. Tidak disimpan.</translation>
    </message>
    <message>
        <source>Only a part of the file came.</source>
        <translation>Hanya sebagian file yang datang.</translation>
    </message>
    <message>
        <source>This file is larger than 100 MB. It was not saved.</source>
        <translation>File ini lebih besar dari 100 MB. Tidak disimpan.</translation>
    </message>
    <message>
        <source>The disk of this computer is full. Make room: the download goes on by itself.</source>
        <translation>Disk komputer ini penuh. Kosongkan ruang: unduhan berlanjut dengan sendirinya.</translation>
    </message>
    <message>
        <source>This computer could not save the file.</source>
        <translation>Komputer ini tidak bisa menyimpan file.</translation>
    </message>
    <message>
        <source>WhatsApp refused the download.</source>
        <translation>WhatsApp menolak unduhan.</translation>
    </message>
    <message>
        <source>The file is on its way.</source>
        <translation>File sedang dalam perjalanan.</translation>
    </message>
    <message>
        <source>The file is not downloaded.</source>
        <translation>File belum diunduh.</translation>
    </message>
    <message>
        <source>WhatsApp keeps files for 7 days and no longer has this one. Look for it on the shop’s phone, which sent it.</source>
        <translation>WhatsApp menyimpan file selama 7 hari dan tidak lagi memiliki file ini. Cari di ponsel toko, yang mengirimnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MediaViewer</name>
    <message>
        <source>Photos and videos of the conversation</source>
        <translation>Foto dan video percakapan</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Buka di program lain</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Perkecil (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Perbesar (+)</translation>
    </message>
    <message>
        <source>Copy the picture (Ctrl+C)</source>
        <translation>Salin gambar (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Simpan sebagai… (Ctrl+S)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: %1</source>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Shoptalk does not play videos itself.</source>
        <translation>Shoptalk tidak memutar video sendiri.</translation>
    </message>
    <message>
        <source>This picture can’t be shown here. It may be damaged.</source>
        <translation>Gambar ini tidak bisa ditampilkan di sini. Mungkin rusak.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuBar</name>
    <message>
        <source>Open the menu</source>
        <translation>Buka menu</translation>
    </message>
</context>
<context>
    <name>shoptalk::MenuCorner</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>shoptalk::MergeActions</name>
    <message>
        <source>%1 is not %2…</source>
        <translation>%1 bukan %2…</translation>
    </message>
    <message>
        <source>These two have separate chats already.</source>
        <translation>Keduanya sudah punya chat terpisah.</translation>
    </message>
    <message>
        <source>Separate customers</source>
        <translation>Pisahkan pelanggan</translation>
    </message>
    <message>
        <source>Give %1 and %2 separate chats again?</source>
        <translation>Beri %1 dan %2 chat terpisah lagi?</translation>
    </message>
    <message>
        <source>Each gets their own messages, labels and draft back. Shoptalk won’t join them again for the same reason.</source>
        <translation>Masing-masing mendapatkan kembali pesan, label, dan drafnya sendiri. Shoptalk tidak akan menggabungkan mereka lagi karena alasan yang sama.</translation>
    </message>
    <message>
        <source>Separate them</source>
        <translation>Pisahkan mereka</translation>
    </message>
    <message>
        <source>The two could not be separated. Check that the disk is not full, then try again.</source>
        <translation>Keduanya tidak bisa dipisahkan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This customer was joined with another one since. Separate those two first; their line is further down in the chat.</source>
        <translation>Pelanggan ini kemudian digabungkan dengan pelanggan lain. Pisahkan dulu keduanya; barisnya ada lebih bawah di chat.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageActions</name>
    <message>
        <source>React</source>
        <translation>Beri reaksi</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balas</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Batalkan pengiriman</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Balas</translation>
    </message>
    <message>
        <source>Cancel sen&amp;ding</source>
        <translation>Batalkan &amp;pengiriman</translation>
    </message>
    <message>
        <source>Reac&amp;t</source>
        <translation>Beri &amp;reaksi</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Lainnya…</translation>
    </message>
    <message>
        <source>&amp;Take back your reaction</source>
        <translation>&amp;Tarik kembali reaksi Anda</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>&amp;Info</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Bintangi</translation>
    </message>
    <message>
        <source>&amp;Forward…</source>
        <translation>Terus&amp;kan…</translation>
    </message>
    <message>
        <source>Un&amp;star</source>
        <translation>&amp;Hapus bintang</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Bin&amp;tangi</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>Hapus bintang</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageDelegate</name>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>diedit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place of a picture among several</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>berbintang</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageEdit</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Start a new line</source>
        <translation>Mulai baris baru</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Tebal</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Miring</translation>
    </message>
    <message>
        <source>&amp;Strikethrough</source>
        <translation>&amp;Coret</translation>
    </message>
    <message>
        <source>&amp;Monospace</source>
        <translation>&amp;Monospasi</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageInfo</name>
    <message>
        <source>Message info</source>
        <translation>Info pesan</translation>
    </message>
    <message>
        <source>From you</source>
        <translation>Dari Anda</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Dari pelanggan</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Dikirim: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>It was edited.</source>
        <translation>Pesan ini diedit.</translation>
    </message>
    <message>
        <source>Copy the message’s WhatsApp ID</source>
        <translation>Salin ID WhatsApp pesan</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Dari %1</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detail untuk dukungan</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Salin detail</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageSelectionBar</name>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Hapus pilihan (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln pesan dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>One of these messages can’t be forwarded. Deselect it first.</source>
        <translation>Salah satu pesan ini tidak bisa diteruskan. Batalkan pilihannya dulu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected. That is the most.</source>
        <translation>
            <numerusform>%Ln pesan dipilih. Itu jumlah terbanyak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStates</name>
    <message>
        <source>Edited %1</source>
        <comment>a time</comment>
        <translation>Diedit %1</translation>
    </message>
    <message>
        <source>You reacted with %1</source>
        <translation>Anda bereaksi dengan %1</translation>
    </message>
    <message>
        <source>The customer reacted with %1</source>
        <translation>Pelanggan bereaksi dengan %1</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>menunggu dikirim</translation>
    </message>
    <message>
        <source>may not have been sent</source>
        <translation>mungkin belum terkirim</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>tersampaikan</translation>
    </message>
    <message>
        <source>read</source>
        <translation>dibaca</translation>
    </message>
    <message>
        <source>played</source>
        <translation>diputar</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>tidak terkirim</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sedang dikirim</translation>
    </message>
    <message>
        <source>not delivered yet</source>
        <translation>belum tersampaikan</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>tidak tersampaikan</translation>
    </message>
</context>
<context>
    <name>shoptalk::MessageStep</name>
    <message>
        <source>For example: Easter opening hours</source>
        <translation>Misalnya: jam buka Paskah</translation>
    </message>
    <message>
        <source>Name of this broadcast, only for you</source>
        <translation>Nama siaran ini, hanya untuk Anda</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Dikirim dari</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>No template is ready to send</source>
        <translation>Belum ada template yang siap dikirim</translation>
    </message>
    <message>
        <source>Create one in Settings, Templates. WhatsApp looks at it first.</source>
        <translation>Buat di Pengaturan, Template. WhatsApp memeriksanya dulu.</translation>
    </message>
    <message>
        <source>Broadcast of %1</source>
        <translation>Siaran %1</translation>
    </message>
    <message>
        <source>This template needs something that can’t be filled in for many people at once, such as a place or a code. Send it from a conversation.</source>
        <translation>Template ini membutuhkan sesuatu yang tidak bisa diisi untuk banyak orang sekaligus, seperti tempat atau kode. Kirim dari percakapan.</translation>
    </message>
    <message>
        <source>Give the broadcast a name, so that you find it again.</source>
        <translation>Beri nama siaran agar mudah ditemukan lagi.</translation>
    </message>
    <message>
        <source>Choose the template that is sent.</source>
        <translation>Pilih template yang dikirim.</translation>
    </message>
    <message>
        <source>This template can’t be sent to many people at once. Choose another one.</source>
        <translation>Template ini tidak bisa dikirim ke banyak orang sekaligus. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Connect a phone number first, in Settings, Facebook accounts.</source>
        <translation>Hubungkan nomor telepon dulu di Pengaturan, Akun Facebook.</translation>
    </message>
</context>
<context>
    <name>shoptalk::MetaSentences</name>
    <message>
        <source>WhatsApp did not take this message.</source>
        <translation>WhatsApp tidak menerima pesan ini.</translation>
    </message>
    <message>
        <source>WhatsApp refused this without saying why.</source>
        <translation>WhatsApp menolak ini tanpa menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>Meta refused this without saying why. Try again, or ask the person who runs your relay.</source>
        <translation>Meta menolak ini tanpa menyebutkan alasannya. Coba lagi, atau tanyakan kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>WhatsApp is having a problem right now. Please try again in a few minutes.</source>
        <translation>WhatsApp sedang mengalami gangguan singkat. Coba lagi dalam beberapa menit.</translation>
    </message>
    <message>
        <source>Too many requests in a short time. Wait a few minutes, then try again.</source>
        <translation>Terlalu banyak permintaan dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Too many changes in a short time. Wait a few minutes, then try again.</source>
        <translation>Terlalu banyak perubahan dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Facebook has ended your login</source>
        <translation>Facebook telah mengakhiri login Anda</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings</source>
        <translation>Shoptalk dihapus di pengaturan Facebook Anda</translation>
    </message>
    <message>
        <source>Log in again and allow it once more; what you chose is kept.</source>
        <translation>Login lagi dan izinkan sekali lagi; pilihan Anda disimpan.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you</source>
        <translation>Facebook ingin memeriksa bahwa ini memang Anda</translation>
    </message>
    <message>
        <source>Log in at facebook.com and follow the instructions there, then log in here again.</source>
        <translation>Login di facebook.com dan ikuti petunjuk di sana, lalu login lagi di sini.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed</source>
        <translation>Kata sandi Facebook Anda diubah</translation>
    </message>
    <message>
        <source>That ended the login. Log in again with the new password.</source>
        <translation>Karena itu, login berakhir. Login lagi dengan kata sandi baru.</translation>
    </message>
    <message>
        <source>That happens about every 60 days. Log in again; what you chose is kept.</source>
        <translation>Ini terjadi sekitar setiap 60 hari. Login lagi; pilihan Anda disimpan.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet</source>
        <translation>Akun Facebook Anda belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Confirm it first (Facebook has sent you an e-mail), then log in again.</source>
        <translation>Konfirmasi dulu (Facebook sudah mengirim email kepada Anda), lalu login lagi.</translation>
    </message>
    <message>
        <source>You have no role in this business</source>
        <translation>Anda tidak punya peran di bisnis ini</translation>
    </message>
    <message>
        <source>Ask an administrator of the business for access, then log in again.</source>
        <translation>Minta akses kepada admin bisnis, lalu login lagi.</translation>
    </message>
    <message>
        <source>Your Facebook account isn’t allowed to use this WhatsApp account. Ask an administrator for access.</source>
        <translation>Pengguna Facebook Anda tidak boleh menggunakan akun WhatsApp ini. Minta admin memberi Anda akses.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp.</source>
        <translation>Nomor telepon ini tidak ada lagi di WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number no longer exists in WhatsApp. Choose another one under Facebook accounts.</source>
        <translation>Nomor telepon ini tidak ada lagi di WhatsApp. Pilih nomor lain di Akun Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something in this message. Check the text and the recipient.</source>
        <translation>WhatsApp tidak bisa menggunakan sesuatu dalam pesan ini. Periksa teks dan penerimanya.</translation>
    </message>
    <message>
        <source>WhatsApp could not use something you entered. Check it and try again.</source>
        <translation>WhatsApp tidak bisa menggunakan sesuatu yang Anda masukkan. Periksa dan coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account because of its rules. Meta’s Business Support Home says why; you can ask for a review there.</source>
        <translation>WhatsApp membatasi akun ini karena aturannya. Beranda Dukungan Bisnis Meta menjelaskan alasannya; Anda bisa meminta peninjauan di sana.</translation>
    </message>
    <message>
        <source>Meta has blocked this for now because of its rules. Try again tomorrow, or look in Meta’s Business Support Home.</source>
        <translation>Meta memblokir ini untuk sementara karena aturannya. Coba lagi besok, atau lihat di Beranda Dukungan Bisnis Meta.</translation>
    </message>
    <message>
        <source>This WhatsApp account is locked. WhatsApp Manager says why.</source>
        <translation>Akun WhatsApp ini terkunci. Pengelola WhatsApp menjelaskan alasannya.</translation>
    </message>
    <message>
        <source>WhatsApp does not let your type of business write to this country.</source>
        <translation>WhatsApp tidak mengizinkan jenis bisnis Anda mengirim pesan ke negara ini.</translation>
    </message>
    <message>
        <source>This number needs an approved display name first. Choose one in Settings, under Numbers.</source>
        <translation>Nomor ini memerlukan nama tampilan yang disetujui dulu. Pilih nama di Pengaturan, bagian Nomor.</translation>
    </message>
    <message>
        <source>WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.</source>
        <translation>WhatsApp tidak bisa menagih akun Anda. Periksa metode pembayaran di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>This phone number must be registered again. You can do that in Settings, under Numbers.</source>
        <translation>Nomor telepon ini harus didaftarkan lagi. Anda bisa melakukannya di Pengaturan, bagian Nomor.</translation>
    </message>
    <message>
        <source>WhatsApp is upgrading this number. Please wait a minute, then try again.</source>
        <translation>WhatsApp sedang meningkatkan nomor ini. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock to write.</source>
        <translation>Anda telah memblokir pelanggan ini. Buka blokirnya untuk mengirim pesan.</translation>
    </message>
    <message>
        <source>Too many messages in a short time. Wait a moment, then try again.</source>
        <translation>Terlalu banyak pesan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver this offer to this customer. Please don’t send it again.</source>
        <translation>WhatsApp tidak menyampaikan penawaran ini kepada pelanggan ini. Jangan kirim lagi.</translation>
    </message>
    <message>
        <source>You cannot write to your own number.</source>
        <translation>Anda tidak bisa mengirim pesan ke nomor Anda sendiri.</translation>
    </message>
    <message>
        <source>This customer cannot be reached on WhatsApp. Check the number or call.</source>
        <translation>Pelanggan ini tidak bisa dihubungi di WhatsApp. Periksa nomornya atau telepon.</translation>
    </message>
    <message>
        <source>The test number may only write to registered test phones.</source>
        <translation>Nomor uji hanya boleh mengirim pesan ke ponsel uji yang terdaftar.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since the customer’s last message. Send a template instead.</source>
        <translation>Sudah lebih dari 24 jam sejak pesan terakhir pelanggan. Kirim template sebagai gantinya.</translation>
    </message>
    <message>
        <source>WhatsApp is holding back offers for this customer. Please don’t send it again today.</source>
        <translation>WhatsApp sedang menahan penawaran untuk pelanggan ini. Jangan kirim lagi hari ini.</translation>
    </message>
    <message>
        <source>This customer does not want offers. Please take them off your list.</source>
        <translation>Pelanggan ini tidak menginginkan penawaran. Hapus dia dari daftar Anda.</translation>
    </message>
    <message>
        <source>This kind of message cannot be sent or shown here.</source>
        <translation>Jenis pesan ini tidak bisa dikirim atau ditampilkan di sini.</translation>
    </message>
    <message>
        <source>The customer’s file could not be downloaded. Ask for a smaller one.</source>
        <translation>File pelanggan tidak bisa diunduh. Minta file yang lebih kecil.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind or size of file. Choose another one.</source>
        <translation>WhatsApp tidak menerima jenis atau ukuran file ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This message is only on the phone. Open it in the WhatsApp Business app.</source>
        <translation>Pesan ini hanya ada di ponsel. Buka di aplikasi WhatsApp Business.</translation>
    </message>
    <message>
        <source>This message needs the customer’s phone number. Ask the customer for it.</source>
        <translation>Pesan ini memerlukan nomor telepon pelanggan. Mintalah kepada pelanggan.</translation>
    </message>
    <message>
        <source>Offers are switched off for this account. You can switch them on in WhatsApp Manager.</source>
        <translation>Penawaran dimatikan untuk akun ini. Anda bisa menyalakannya di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has paused templates because some are in the wrong category. Check them in WhatsApp Manager.</source>
        <translation>WhatsApp menjeda template karena ada yang masuk kategori yang salah. Periksa di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>Accept WhatsApp’s payment terms in WhatsApp Manager first.</source>
        <translation>Terima dulu ketentuan pembayaran WhatsApp di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. You can only block people who wrote in the last 24 hours.</source>
        <translation>Beberapa pelanggan tidak bisa diblokir atau dibuka blokirnya. Anda hanya bisa memblokir orang yang mengirim pesan dalam 24 jam terakhir.</translation>
    </message>
    <message>
        <source>The template’s placeholders don’t match what was filled in. Check them and try again.</source>
        <translation>Placeholder template tidak cocok dengan yang diisikan. Periksa dan coba lagi.</translation>
    </message>
    <message>
        <source>This template is not available in this language, or is not approved yet. Choose another one.</source>
        <translation>Template ini tidak tersedia dalam bahasa ini, atau belum disetujui. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The template’s text is against WhatsApp’s rules. Change it and send it for approval again.</source>
        <translation>Teks template melanggar aturan WhatsApp. Ubah dan kirim lagi untuk disetujui.</translation>
    </message>
    <message>
        <source>WhatsApp has paused this template because customers did not like it. Try again in a few hours or change it.</source>
        <translation>WhatsApp menjeda template ini karena pelanggan tidak menyukainya. Coba lagi dalam beberapa jam atau ubah.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled this template for good. Make a new one.</source>
        <translation>WhatsApp menonaktifkan template ini selamanya. Buat yang baru.</translation>
    </message>
    <message>
        <source>A part of the template is too long or isn’t in a format WhatsApp accepts. Change it and try again.</source>
        <translation>Ada bagian template yang terlalu panjang atau berbentuk yang tidak diterima WhatsApp. Ubah dan coba lagi.</translation>
    </message>
    <message>
        <source>This template cannot be changed right now. Try again later.</source>
        <translation>Template ini tidak bisa diubah saat ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>You have as many templates as WhatsApp allows. Delete one you no longer use.</source>
        <translation>Jumlah template Anda sudah mencapai batas WhatsApp. Hapus yang tidak Anda gunakan lagi.</translation>
    </message>
    <message>
        <source>There is already a template with this name. Choose another name.</source>
        <translation>Sudah ada template dengan nama ini. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The form in this message is not available right now. Check it in WhatsApp Manager.</source>
        <translation>Formulir dalam pesan ini tidak tersedia saat ini. Periksa di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp has no statistics for this template yet.</source>
        <translation>WhatsApp belum punya statistik untuk template ini.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more in Settings, then register it.</source>
        <translation>Nomor ini belum dihapus sepenuhnya. Hapus sekali lagi di Pengaturan, lalu daftarkan.</translation>
    </message>
    <message>
        <source>This number was not removed completely. Remove it once more, then register it.</source>
        <translation>Nomor ini belum dihapus sepenuhnya. Hapus sekali lagi, lalu daftarkan.</translation>
    </message>
    <message>
        <source>This PIN is not correct. Check it in Settings, under Numbers.</source>
        <translation>PIN ini tidak benar. Periksa di Pengaturan, bagian Nomor.</translation>
    </message>
    <message>
        <source>This is not the number’s PIN. Don’t guess: after a few wrong PINs, WhatsApp locks it. If you forgot the PIN, reset it in WhatsApp Manager.</source>
        <translation>Ini bukan PIN nomor tersebut. Jangan menebak: setelah beberapa PIN salah, WhatsApp menguncinya. Jika Anda lupa PIN, reset di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>This number must be confirmed with a code first. You can do that in Settings, under Numbers.</source>
        <translation>Nomor ini harus dikonfirmasi dengan kode dulu. Anda bisa melakukannya di Pengaturan, bagian Nomor.</translation>
    </message>
    <message>
        <source>The number must be confirmed with a code first.</source>
        <translation>Nomor harus dikonfirmasi dengan kode dulu.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often. Wait 12 hours before you try again.</source>
        <translation>PIN terlalu sering salah. Tunggu 12 jam sebelum Anda mencoba lagi.</translation>
    </message>
    <message>
        <source>The PIN was tried too fast. Wait a few minutes.</source>
        <translation>PIN dicoba terlalu cepat. Tunggu beberapa menit.</translation>
    </message>
    <message>
        <source>This number is not registered yet. You can register it in Settings, under Numbers.</source>
        <translation>Nomor ini belum terdaftar. Anda bisa mendaftarkannya di Pengaturan, bagian Nomor.</translation>
    </message>
    <message>
        <source>This number is not registered yet.</source>
        <translation>Nomor ini belum terdaftar.</translation>
    </message>
    <message>
        <source>The number was removed a moment ago. Try again in five minutes.</source>
        <translation>Nomor ini baru saja dihapus. Coba lagi dalam lima menit.</translation>
    </message>
    <message>
        <source>The number was registered or removed 10 times within three days. Try again in three days.</source>
        <translation>Nomor ini didaftarkan atau dihapus 10 kali dalam tiga hari. Coba lagi dalam tiga hari.</translation>
    </message>
    <message>
        <source>This code is not right, or has expired. Check it, or ask for a new one.</source>
        <translation>Kode ini tidak benar, atau sudah kedaluwarsa. Periksa, atau minta kode baru.</translation>
    </message>
    <message>
        <source>This number cannot be moved here yet. Check its owner and its two-step PIN in WhatsApp Manager.</source>
        <translation>Nomor ini belum bisa dipindahkan ke sini. Periksa pemiliknya dan PIN dua langkahnya di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>This way of connecting is no longer supported. Connect the account again in Settings.</source>
        <translation>Cara menghubungkan ini tidak lagi didukung. Hubungkan lagi akun di Pengaturan.</translation>
    </message>
    <message>
        <source>Earlier chats were already fetched once. To fetch them again, disconnect the number in the phone app and connect it again.</source>
        <translation>Chat lama sudah pernah diambil. Untuk mengambilnya lagi, putuskan nomor di aplikasi ponsel, lalu hubungkan lagi.</translation>
    </message>
    <message>
        <source>Earlier chats can only be fetched within 24 hours. Disconnect the number in the phone app and connect it again.</source>
        <translation>Chat lama hanya bisa diambil dalam 24 jam. Putuskan nomor di aplikasi ponsel, lalu hubungkan lagi.</translation>
    </message>
    <message>
        <source>The owner of this number does not share earlier chats. New messages arrive all the same.</source>
        <translation>Pemilik nomor ini tidak membagikan chat lama. Pesan baru tetap masuk.</translation>
    </message>
    <message>
        <source>This username cannot be used. Choose another one, or check it in WhatsApp Manager.</source>
        <translation>Nama pengguna ini tidak bisa digunakan. Pilih yang lain, atau periksa di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>This was already requested. There is nothing more to do.</source>
        <translation>Ini sudah diminta. Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>Meta does not allow this web address. Ask the person who runs your relay.</source>
        <translation>Meta tidak mengizinkan alamat web ini. Tanyakan kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login. Please log in again.</source>
        <translation>Facebook tidak menerima login. Silakan login lagi.</translation>
    </message>
    <message>
        <source>No code was sent, because codes were requested too often. Wait an hour, then try again.</source>
        <translation>Kode tidak dikirim karena terlalu sering diminta. Tunggu satu jam, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Log in again; what you chose is kept.</source>
        <translation>Login lagi; pilihan Anda disimpan.</translation>
    </message>
    <message>
        <source>Facebook has ended your login. Reconnect to continue.</source>
        <translation>Facebook telah mengakhiri login Anda. Hubungkan kembali untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Shoptalk was removed in your Facebook settings. Reconnect and allow it once more.</source>
        <translation>Shoptalk dihapus di pengaturan Facebook Anda. Hubungkan kembali dan izinkan sekali lagi.</translation>
    </message>
    <message>
        <source>Facebook wants to check that it is you. Log in at facebook.com first, then reconnect.</source>
        <translation>Facebook ingin memeriksa bahwa ini memang Anda. Login dulu di facebook.com, lalu hubungkan kembali.</translation>
    </message>
    <message>
        <source>Your Facebook password was changed. Reconnect with the new one.</source>
        <translation>Kata sandi Facebook Anda diubah. Hubungkan kembali dengan kata sandi baru.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired, as it does about every 60 days. Reconnect to continue.</source>
        <translation>Login Facebook Anda sudah kedaluwarsa; ini terjadi sekitar setiap 60 hari. Hubungkan kembali untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired</source>
        <translation>Login Facebook Anda sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Your Facebook login has expired: Facebook asks for a new one after 90 days. Reconnect to continue.</source>
        <translation>Login Facebook Anda sudah kedaluwarsa: Facebook meminta login baru setelah 90 hari. Hubungkan kembali untuk melanjutkan.</translation>
    </message>
    <message>
        <source>Your Facebook account is not confirmed yet. Confirm it first (Facebook has sent you an e-mail), then reconnect.</source>
        <translation>Akun Facebook Anda belum dikonfirmasi. Konfirmasi dulu (Facebook sudah mengirim email kepada Anda), lalu hubungkan kembali.</translation>
    </message>
    <message>
        <source>You have no role in this business. Ask an administrator of the business for access, then reconnect.</source>
        <translation>Anda tidak punya peran di bisnis ini. Minta akses kepada admin bisnis, lalu hubungkan kembali.</translation>
    </message>
    <message>
        <source>A permission that Shoptalk needs is missing. Reconnect and allow everything on the list.</source>
        <translation>Ada izin yang dibutuhkan Shoptalk tetapi belum diberikan. Hubungkan kembali dan izinkan semua yang ada di daftar.</translation>
    </message>
    <message>
        <source>The file did not reach WhatsApp: the connection broke off each time. Check your internet connection, then try again.</source>
        <translation>File tidak sampai ke WhatsApp: koneksi terputus setiap kali. Periksa koneksi internet Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This number is no longer connected. Connect it again in Settings, Facebook accounts, then try again.</source>
        <translation>Nomor ini tidak lagi terhubung. Hubungkan lagi di Pengaturan, Akun Facebook, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp takes reactions only to messages of the last 30 days that were not deleted.</source>
        <translation>WhatsApp hanya menerima reaksi untuk pesan dari 30 hari terakhir yang tidak dihapus.</translation>
    </message>
    <message>
        <source>It works again from %1.</source>
        <translation>Ini berfungsi lagi mulai pukul %1.</translation>
    </message>
    <message>
        <source>WhatsApp limits how many messages this number can send. The reason may be that people blocked or reported earlier ones. Send fewer and more useful messages for a while.</source>
        <translation>WhatsApp membatasi jumlah pesan yang dapat dikirim nomor ini. Penyebabnya mungkin orang memblokir atau melaporkan pesan sebelumnya. Kirim pesan yang lebih sedikit dan lebih berguna untuk sementara.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameCard</name>
    <message>
        <source>Display name</source>
        <translation>Nama tampilan</translation>
    </message>
    <message>
        <source>Request this name</source>
        <translation>Minta nama ini</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nama baru</translation>
    </message>
    <message>
        <source>Load the name again</source>
        <translation>Muat lagi nama</translation>
    </message>
    <message>
        <source>The display name could not be loaded.</source>
        <translation>Nama tampilan tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>Customers see only the number so far, not a name.</source>
        <translation>Sejauh ini pelanggan hanya melihat nomor, bukan nama.</translation>
    </message>
    <message>
        <source>Customers see “%1” at the top of the chat.</source>
        <translation>Pelanggan melihat “%1” di bagian atas chat.</translation>
    </message>
    <message>
        <source>WhatsApp reviews a new name before customers see it. The name must match your business.</source>
        <translation>WhatsApp meninjau nama baru sebelum pelanggan melihatnya. Nama harus sesuai dengan bisnis Anda.</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing “%1”. You’ll be notified of the decision.</source>
        <translation>WhatsApp sedang meninjau “%1”. Anda akan diberi tahu keputusannya.</translation>
    </message>
    <message>
        <source>WhatsApp rejected “%1”. Request a different name.</source>
        <translation>WhatsApp menolak “%1”. Minta nama lain.</translation>
    </message>
    <message>
        <source>The name was sent to WhatsApp for review. You’ll be notified of the decision.</source>
        <translation>Nama dikirim ke WhatsApp untuk ditinjau. Anda akan diberi tahu keputusannya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NameEditor</name>
    <message>
        <source>Change the name</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Nama pelanggan</translation>
    </message>
</context>
<context>
    <name>shoptalk::NavigationRail</name>
    <message>
        <source>Pages and numbers</source>
        <translation>Halaman dan nomor</translation>
    </message>
</context>
<context>
    <name>shoptalk::NewConversation</name>
    <message>
        <source>From:</source>
        <translation>Dari:</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Buka percakapan</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Percakapan baru</translation>
    </message>
    <message>
        <source>Name or phone number</source>
        <translation>Nama atau nomor telepon</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Nomor Anda</translation>
    </message>
    <message>
        <source>Type a name, or a number with + and the country code.</source>
        <translation>Ketik nama, atau nomor dengan + dan kode negara.</translation>
    </message>
    <message>
        <source>This is a phone number: %1</source>
        <translation>Ini nomor telepon: %1</translation>
    </message>
    <message>
        <source>This is no phone number yet. Begin with + and the country code.</source>
        <translation>Ini belum nomor telepon. Mulai dengan + dan kode negara.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Tulis ke %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NoteActions</name>
    <message>
        <source>Write an internal note</source>
        <translation>Tulis catatan internal</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Catatan internal</translation>
    </message>
    <message>
        <source>A note about %1, for your team only. The customer never sees it.</source>
        <translation>Catatan tentang %1, hanya untuk tim Anda. Pelanggan tidak pernah melihatnya.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Teks catatan</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>This note is too long. Shorten it, then save it again.</source>
        <translation>Catatan ini terlalu panjang. Persingkat, lalu simpan lagi.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Catatan disimpan.</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Catatan dihapus.</translation>
    </message>
    <message>
        <source>A note for your team only. The customer never sees it.</source>
        <translation>Catatan hanya untuk tim Anda. Pelanggan tidak pernah melihatnya.</translation>
    </message>
    <message>
        <source>Note changed.</source>
        <translation>Catatan diubah.</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationController</name>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::NotificationsPage</name>
    <message>
        <source>When a customer writes</source>
        <translation>Saat pelanggan mengirim pesan</translation>
    </message>
    <message>
        <source>Notifications appear while you use another window or another page of Shoptalk. While Shoptalk is locked, they never show names or messages.</source>
        <translation>Notifikasi muncul saat Anda menggunakan jendela lain atau halaman lain di Shoptalk. Saat Shoptalk terkunci, notifikasi tidak pernah menampilkan nama atau pesan.</translation>
    </message>
    <message>
        <source>Show a notification</source>
        <translation>Tampilkan notifikasi</translation>
    </message>
    <message>
        <source>Show the customer’s name and the start of the message</source>
        <translation>Tampilkan nama pelanggan dan awal pesan</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Putar suara</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Tampilkan notifikasi uji</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifikasi</translation>
    </message>
    <message>
        <source>This computer can’t show notifications. Shoptalk’s task bar entry is highlighted instead when a customer writes.</source>
        <translation>Komputer ini tidak bisa menampilkan notifikasi. Sebagai gantinya, Shoptalk disorot di bilah tugas saat pelanggan mengirim pesan.</translation>
    </message>
    <message>
        <source>When you want quiet</source>
        <translation>Saat Anda ingin tenang</translation>
    </message>
    <message>
        <source>Nothing pops up and nothing makes a sound. Messages still arrive and are counted.</source>
        <translation>Tidak ada yang muncul di layar dan tidak ada suara. Pesan tetap masuk dan dihitung.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Jangan ganggu</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumberText</name>
    <message>
        <source>The code has 6 digits.</source>
        <translation>Kode terdiri dari 6 digit.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>PIN terdiri dari 6 digit.</translation>
    </message>
    <message>
        <source>Type the name that customers are to see.</source>
        <translation>Ketik nama yang akan dilihat pelanggan.</translation>
    </message>
    <message>
        <source>The text needs 1 to 140 characters.</source>
        <translation>Teks harus 1 sampai 140 karakter.</translation>
    </message>
    <message>
        <source>Something in the profile cannot be used as it is.</source>
        <translation>Ada bagian profil yang tidak bisa digunakan apa adanya.</translation>
    </message>
    <message>
        <source>No answer came, so we don’t know whether it worked. Check again in a minute.</source>
        <translation>Tidak ada jawaban, jadi kami tidak tahu apakah ini berhasil. Periksa lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached. Nothing was changed. Check this computer’s network.</source>
        <translation>WhatsApp tidak bisa dijangkau. Tidak ada yang diubah. Periksa jaringan komputer ini.</translation>
    </message>
    <message>
        <source>Your Facebook login has expired or a permission is missing. Reconnect on the page Facebook accounts.</source>
        <translation>Login telah berakhir atau ada izin yang kurang. Hubungkan kembali di halaman Akun Facebook.</translation>
    </message>
    <message>
        <source>WhatsApp was asked too often. Wait a few minutes, then try again.</source>
        <translation>WhatsApp terlalu sering diminta. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the keychain is unlocked and the disk is not full.</source>
        <translation>Komputer ini tidak bisa menyimpannya. Pastikan rantai kunci tidak terkunci dan disk tidak penuh.</translation>
    </message>
    <message>
        <source>WhatsApp’s answer could not be understood. Check again in a minute.</source>
        <translation>Jawaban WhatsApp tidak bisa dipahami. Periksa lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>WhatsApp refused it without saying why.</source>
        <translation>WhatsApp menolaknya tanpa menyebutkan alasannya.</translation>
    </message>
    <message>
        <source>WhatsApp refused it and says: %1</source>
        <translation>WhatsApp menolaknya dan mengatakan: %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Situs web</translation>
    </message>
    <message>
        <source>%1: WhatsApp does not allow this to be empty.</source>
        <translation>%1: WhatsApp tidak mengizinkan ini kosong.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: maksimal %2 karakter.</translation>
    </message>
    <message>
        <source>%1: at most two.</source>
        <translation>%1: maksimal dua.</translation>
    </message>
    <message>
        <source>%1: an address starts with https:// or http://</source>
        <translation>%1: alamat diawali dengan https:// atau http://</translation>
    </message>
    <message>
        <source>%1: this is not an e-mail address.</source>
        <translation>%1: ini bukan alamat email.</translation>
    </message>
    <message>
        <source>Alcoholic drinks</source>
        <translation>Minuman beralkohol</translation>
    </message>
    <message>
        <source>Clothing</source>
        <translation>Pakaian</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Mobil dan kendaraan</translation>
    </message>
    <message>
        <source>Beauty and care</source>
        <translation>Kecantikan dan perawatan</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Pendidikan</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Hiburan</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acara</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Keuangan</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>Layanan publik</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Bahan makanan</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Kesehatan</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Non-profit</source>
        <translation>Nirlaba</translation>
    </message>
    <message>
        <source>Not a business</source>
        <translation>Bukan bisnis</translation>
    </message>
    <message>
        <source>Online gambling</source>
        <translation>Perjudian online</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotek</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Gambling</source>
        <translation>Perjudian</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Jasa profesional</translation>
    </message>
    <message>
        <source>Restaurant</source>
        <translation>Restoran</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Perjalanan</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>the number of the shop that the customer writes to</comment>
        <translation>ke %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::NumbersPage</name>
    <message>
        <source>No number is connected yet.</source>
        <translation>Belum ada nomor yang terhubung.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>You have unsaved changes for this number, or an upload is still running.</source>
        <translation>Ada perubahan yang belum disimpan untuk nomor ini, atau unggahan masih berjalan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::Options</name>
    <message>
        <source>Your shop’s WhatsApp Business conversations on your desktop.</source>
        <translation>Percakapan WhatsApp Business toko Anda di desktop.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Simpan semuanya di folder ini.</translation>
    </message>
    <message>
        <source>Address of Meta’s Graph API.</source>
        <translation>Alamat Graph API milik Meta.</translation>
    </message>
    <message>
        <source>Address of Facebook’s login.</source>
        <translation>Alamat login Facebook.</translation>
    </message>
    <message>
        <source>Fill in this relay when pairing.</source>
        <translation>Isikan relai ini saat penyandingan.</translation>
    </message>
    <message>
        <source>Language, such as en or ar.</source>
        <translation>Bahasa, misalnya en atau ar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light (terang), dark (gelap), atau high-contrast (kontras tinggi).</translation>
    </message>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Mulai di baki sistem, tanpa jendela.</translation>
    </message>
</context>
<context>
    <name>shoptalk::OrderList</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an article, and its price</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PageNotice</name>
    <message>
        <source>Reload the page</source>
        <translation>Muat ulang halaman</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Gunakan browser saya saja</translation>
    </message>
    <message>
        <source>What could be wrong?</source>
        <translation>Apa yang mungkin salah?</translation>
    </message>
    <message>
        <source>The page is not responding</source>
        <translation>Halaman tidak merespons</translation>
    </message>
    <message>
        <source>The page is taking a long time to load</source>
        <translation>Halaman lama sekali dimuat</translation>
    </message>
    <message>
        <source>Nothing has been changed, and Shoptalk still works. You can wait, or reload the page, which starts the login from the beginning.</source>
        <translation>Tidak ada yang berubah, dan Shoptalk masih berfungsi. Anda bisa menunggu, atau memuat ulang halaman, yang memulai login dari awal.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PairStep</name>
    <message>
        <source>Connect to your relay</source>
        <translation>Hubungkan ke relai Anda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>Address of your relay</source>
        <translation>Alamat relai Anda</translation>
    </message>
    <message>
        <source>Your relay is the server that receives your messages while this computer is off.</source>
        <translation>Relai Anda adalah server yang menerima pesan Anda saat komputer ini mati.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kode penyandingan</translation>
    </message>
    <message>
        <source>Ask the person who runs your relay for a code. It works once, within 15 minutes.</source>
        <translation>Minta kode kepada orang yang mengelola relai Anda. Kode berfungsi satu kali, dalam 15 menit.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nama komputer ini</translation>
    </message>
    <message>
        <source>This helps your team tell its computers apart.</source>
        <translation>Ini membantu tim Anda membedakan komputernya.</translation>
    </message>
    <message>
        <source>Use this if your shop already used Shoptalk on another computer.</source>
        <translation>Gunakan ini jika toko Anda sudah memakai Shoptalk di komputer lain.</translation>
    </message>
    <message>
        <source>Pair this computer again</source>
        <translation>Sandingkan lagi komputer ini</translation>
    </message>
    <message>
        <source>Your conversations are still here. Enter a new pairing code to receive new messages again.</source>
        <translation>Percakapan Anda masih ada di sini. Masukkan kode penyandingan baru untuk menerima pesan baru lagi.</translation>
    </message>
    <message>
        <source>Welcome to Shoptalk</source>
        <translation>Selamat datang di Shoptalk</translation>
    </message>
    <message>
        <source>All your customers’ WhatsApp messages in one place. First, connect this computer to your shop’s relay, the server that receives your messages.</source>
        <translation>Semua pesan WhatsApp pelanggan Anda di satu tempat. Pertama, hubungkan komputer ini ke relai toko Anda, yaitu server yang menerima pesan Anda.</translation>
    </message>
    <message>
        <source>Continue as “%1”</source>
        <translation>Lanjutkan sebagai “%1”</translation>
    </message>
    <message>
        <source>Connecting to your relay…</source>
        <translation>Menghubungkan ke relai Anda…</translation>
    </message>
    <message>
        <source>Give this computer a name, for example “Front desk”.</source>
        <translation>Beri nama komputer ini, misalnya “Meja depan”.</translation>
    </message>
    <message>
        <source>A pairing code has 8 letters and digits, for example K7QM-2XRP.</source>
        <translation>Kode penyandingan terdiri dari 8 huruf dan digit, misalnya K7QM-2XRP.</translation>
    </message>
    <message>
        <source>Enter the address of your relay.</source>
        <translation>Masukkan alamat relai Anda.</translation>
    </message>
    <message>
        <source>No relay yet? Practise with a made-up shop</source>
        <translation>Belum punya relai? Berlatihlah dengan toko rekaan</translation>
    </message>
</context>
<context>
    <name>shoptalk::PaletteController</name>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Buka…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>shoptalk::PassphraseDialog</name>
    <message>
        <source>Current passphrase</source>
        <translation>Frasa sandi saat ini</translation>
    </message>
    <message>
        <source>Use 8 characters or more; several words work best. Nobody can look it up for you, so make a recovery key in case you forget it.</source>
        <translation>Gunakan 8 karakter atau lebih; beberapa kata paling baik. Tidak ada yang bisa mencarikannya untuk Anda, jadi buat kunci pemulihan untuk berjaga-jaga jika Anda lupa.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frasa sandi baru</translation>
    </message>
    <message>
        <source>Repeat the new passphrase</source>
        <translation>Ulangi frasa sandi baru</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Tampilkan frasa sandi</translation>
    </message>
</context>
<context>
    <name>shoptalk::PdfExport</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
    </message>
    <message>
        <source>There are no messages in this time.</source>
        <translation>Tidak ada pesan pada waktu ini.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleDialog</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Line in the file</source>
        <translation>Baris di file</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>shoptalk::PeopleStep</name>
    <message>
        <source>This file can’t be opened. Check that it is still there and not open elsewhere.</source>
        <translation>File ini tidak bisa dibuka. Pastikan file masih ada dan tidak terbuka di tempat lain.</translation>
    </message>
    <message>
        <source>This file is too large. Split it into parts of at most 100,000 people.</source>
        <translation>File ini terlalu besar. Bagi menjadi bagian berisi paling banyak 100.000 orang.</translation>
    </message>
    <message>
        <source>No people were found in this file. In your spreadsheet, choose “Save as” and the type CSV. The first line has the names of the columns.</source>
        <translation>Tidak ada orang di file ini. Di spreadsheet Anda, pilih “Simpan sebagai” dan jenis CSV. Baris pertama berisi nama kolom.</translation>
    </message>
    <message>
        <source>Our customers</source>
        <translation>Pelanggan kita</translation>
    </message>
    <message>
        <source>People from a file (CSV)</source>
        <translation>Orang dari file (CSV)</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Siapa yang menerima</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kapan saja</translation>
    </message>
    <message numerus="yes">
        <source>Wrote in the last %Ln day(s)</source>
        <translation>
            <numerusform>Menulis dalam %Ln hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Did not write for %Ln day(s)</source>
        <translation>
            <numerusform>Tidak menulis selama %Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Column with the phone number</source>
        <translation>Kolom nomor telepon</translation>
    </message>
    <message>
        <source>Column with the name</source>
        <translation>Kolom nama</translation>
    </message>
    <message>
        <source>The first people in the file</source>
        <translation>Orang-orang pertama di file</translation>
    </message>
    <message>
        <source>With labels you can choose more exactly: right-click a conversation to label it.</source>
        <translation>Dengan label Anda bisa memilih lebih tepat: klik kanan percakapan untuk memberinya label.</translation>
    </message>
    <message>
        <source>Only with one of these labels (none chosen: everybody)</source>
        <translation>Hanya dengan salah satu label ini (tidak ada yang dipilih: semua)</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Pilih file berisi orang</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabel (*.csv *.tsv *.txt);;Semua file (*)</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Membaca file…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more. Only the first 100,000 are used.</source>
        <translation>File berisi lebih banyak. Hanya 100.000 pertama yang dipakai.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Pilih kolom</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>The file is still being read. Wait a moment.</source>
        <translation>File masih dibaca. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Choose the file with the people first.</source>
        <translation>Pilih dulu file berisi orang.</translation>
    </message>
    <message>
        <source>Choose the column that has the phone numbers.</source>
        <translation>Pilih kolom yang berisi nomor telepon.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>%1 can’t be read any more. Choose the file again.</source>
        <translation>%1 tidak bisa dibaca lagi. Pilih lagi filenya.</translation>
    </message>
    <message>
        <source>Your contacts who have not written yet get it, too.</source>
        <translation>Kontak Anda yang belum pernah menulis juga menerimanya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PersonLine</name>
    <message>
        <source>Facebook account</source>
        <translation>Akun Facebook</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureField</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Ubah gambar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Upload the picture again</source>
        <translation>Unggah lagi gambar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Batalkan unggahan</translation>
    </message>
    <message>
        <source>Picture upload</source>
        <translation>Unggahan gambar</translation>
    </message>
    <message>
        <source>Choose a picture of at least 192 × 192 pixels, drop one here, or paste it with %1.</source>
        <translation>Pilih gambar minimal 192 × 192 piksel, letakkan di sini, atau tempel dengan %1.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Belum ada gambar</translation>
    </message>
    <message>
        <source>Your profile picture</source>
        <translation>Foto profil Anda</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Pilih gambar</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Add one picture at a time.</source>
        <translation>Tambahkan satu gambar sekaligus.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first, or choose a file.</source>
        <translation>Tidak ada gambar untuk ditempel. Salin dulu gambar, atau pilih file.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it.</source>
        <translation>Simpan dulu gambar di komputer ini, lalu pilih.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Mengunggah…</translation>
    </message>
    <message>
        <source>Saved. Customers now see this picture.</source>
        <translation>Disimpan. Pelanggan sekarang melihat gambar ini.</translation>
    </message>
    <message>
        <source>Upload cancelled. Customers still see the previous picture.</source>
        <translation>Unggahan dibatalkan. Pelanggan masih melihat gambar sebelumnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PictureText</name>
    <message>
        <source>The file cannot be opened. Check that it is still there.</source>
        <translation>File tidak bisa dibuka. Pastikan file masih ada.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be read. Choose a JPEG, PNG, WebP, GIF or BMP file.</source>
        <translation>File ini bukan gambar yang bisa dibaca. Pilih file JPEG, PNG, WebP, GIF, atau BMP.</translation>
    </message>
    <message>
        <source>The picture is too small. WhatsApp needs at least 192 × 192 pixels. Choose a larger one.</source>
        <translation>Gambar terlalu kecil. WhatsApp memerlukan minimal 192 × 192 piksel. Pilih yang lebih besar.</translation>
    </message>
    <message>
        <source>The picture is too large. Make it smaller first, or choose another one.</source>
        <translation>Gambar terlalu besar. Simpan dulu lebih kecil, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Relai belum memberi tahu untuk aplikasi Meta mana relai itu bekerja. Periksa koneksi di halaman Dokter koneksi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Facebook lets only people with a role in the Meta app upload pictures, and this login has none. Ask the person who set up the relay for a role, or change the picture in WhatsApp Manager.</source>
        <translation>Facebook hanya mengizinkan orang yang punya peran di aplikasi Meta mengunggah gambar, dan login ini tidak punya. Minta peran kepada orang yang menyiapkan relai, atau ubah gambar di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>The connection broke before the whole picture was uploaded. Customers still see the old one. Check this computer’s network, then try again: the upload goes on where it stopped.</source>
        <translation>Koneksi terputus sebelum seluruh gambar diunggah. Pelanggan masih melihat yang lama. Periksa jaringan komputer ini, lalu coba lagi: unggahan berlanjut dari tempat berhentinya.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture. Choose another one. It says: %1</source>
        <translation>WhatsApp tidak menerima gambar ini. Pilih yang lain. Katanya: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeBanner</name>
    <message>
        <source>Practice: nothing here reaches WhatsApp. The customers are made up.</source>
        <translation>Latihan: tidak ada yang sampai ke WhatsApp. Pelanggannya rekaan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PracticeController</name>
    <message>
        <source>&amp;Practise with a made-up shop</source>
        <translation>&amp;Berlatih dengan toko rekaan</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>The practice shop could not be opened. Try again, or restart Shoptalk.</source>
        <translation>Toko latihan tidak dapat dibuka. Coba lagi, atau mulai ulang Shoptalk.</translation>
    </message>
    <message>
        <source>The practice shop could not be opened, because other programs on this computer use the connections that it needs. Close programs that you don’t need, then try again.</source>
        <translation>Toko latihan tidak bisa dibuka, karena program lain di komputer ini memakai koneksi yang diperlukannya. Tutup program yang tidak Anda perlukan, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PreviewBubble</name>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>A part that can’t be shown here</source>
        <translation>Bagian yang tidak bisa ditampilkan di sini</translation>
    </message>
    <message>
        <source>%1 · ends soon</source>
        <translation>%1 · segera berakhir</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>latitude, longitude</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::PricesPage</name>
    <message>
        <source>The change could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Perubahan tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Prices per message</source>
        <translation>Harga per pesan</translation>
    </message>
    <message>
        <source>What WhatsApp charges for each message that is delivered. The chat then shows what the next message costs. Each of your numbers may send 1,000 replies a month without charge. A price is for the customer’s country; “Other” is for all countries without a price of their own.</source>
        <translation>Biaya yang ditagih WhatsApp untuk setiap pesan yang tersampaikan. Chat lalu menampilkan biaya pesan berikutnya. Setiap nomor Anda boleh mengirim 1.000 balasan per bulan tanpa biaya. Harga berlaku untuk negara pelanggan; “Lainnya” untuk semua negara yang tidak punya harga sendiri.</translation>
    </message>
    <message>
        <source>There are no prices yet. Add them, or import Meta’s rate card.</source>
        <translation>Belum ada harga. Tambahkan, atau impor daftar tarif Meta.</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Tambah harga</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove the selected price</source>
        <translation>Hapus harga yang dipilih</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Restore the removed price</source>
        <translation>Pulihkan harga yang dihapus</translation>
    </message>
    <message>
        <source>Meta’s rate card</source>
        <translation>Daftar tarif Meta</translation>
    </message>
    <message>
        <source>Meta publishes its prices as a file (CSV), for a currency and from a date on. Importing it adds its prices to the table.</source>
        <translation>Meta menerbitkan harganya sebagai file (CSV), untuk suatu mata uang dan mulai tanggal tertentu. Mengimpornya menambahkan harganya ke tabel.</translation>
    </message>
    <message>
        <source>Prices valid from</source>
        <translation>Harga berlaku mulai</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>Import Meta’s rate card</source>
        <translation>Impor daftar tarif Meta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Export the prices</source>
        <translation>Ekspor harga</translation>
    </message>
    <message>
        <source>Rate card (*.csv)</source>
        <translation>Daftar tarif (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>The file could not be opened. Choose another one.</source>
        <translation>File tidak bisa dibuka. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This file is not a rate card. It needs a line with “Market”, “Currency” and the categories, and a line with numbers for each market.</source>
        <translation>File ini bukan daftar tarif. File memerlukan baris dengan “Market”, “Currency”, dan kategori, serta baris berisi angka untuk setiap pasar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s) were imported.</source>
        <translation>
            <numerusform>%Ln harga diimpor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were exported.</source>
        <translation>Harga diekspor.</translation>
    </message>
    <message>
        <source>The prices could not be saved there. Choose another folder.</source>
        <translation>Harga tidak bisa disimpan di sana. Pilih folder lain.</translation>
    </message>
    <message>
        <source>WhatsApp prices</source>
        <translation>Harga WhatsApp</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyActions</name>
    <message>
        <source>&amp;Delete conversation</source>
        <translation>&amp;Hapus percakapan</translation>
    </message>
    <message>
        <source>&amp;Erase customer forever…</source>
        <translation>Hapus &amp;data pelanggan selamanya…</translation>
    </message>
    <message numerus="yes">
        <source>Conversation deleted. You can restore it for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Percakapan dihapus. Anda bisa memulihkannya selama %Ln hari di Pengaturan, Baru dihapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message deleted.</source>
        <translation>Pesan dihapus.</translation>
    </message>
    <message>
        <source>Sending cancelled.</source>
        <translation>Pengiriman dibatalkan.</translation>
    </message>
    <message>
        <source>Message restored.</source>
        <translation>Pesan dipulihkan.</translation>
    </message>
    <message>
        <source>The message could not be restored.</source>
        <translation>Pesan tidak bisa dipulihkan.</translation>
    </message>
    <message>
        <source>Conversation restored.</source>
        <translation>Percakapan dipulihkan.</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Hapus data %1?</translation>
    </message>
    <message>
        <source>Erase %1 forever?</source>
        <translation>Hapus data %1 selamanya?</translation>
    </message>
    <message>
        <source>The name, the number and every message are deleted from this computer forever. This can’t be undone. The next backup replaces all older ones in the backup folder. If you keep copies elsewhere, delete those yourself.

This doesn’t change anything at WhatsApp.</source>
        <translation>Nama, nomor, dan setiap pesan dihapus dari komputer ini selamanya. Ini tidak bisa diurungkan. Cadangan berikutnya menggantikan semua cadangan lama di folder cadangan. Jika Anda menyimpan salinan di tempat lain, hapus sendiri salinan itu.

Ini tidak mengubah apa pun di WhatsApp.</translation>
    </message>
    <message>
        <source>Erase forever</source>
        <translation>Hapus data selamanya</translation>
    </message>
    <message>
        <source>Customer erased.</source>
        <translation>Data pelanggan dihapus.</translation>
    </message>
    <message>
        <source>The customer could not be erased. Check that the disk is not full, then try again.</source>
        <translation>Data pelanggan tidak bisa dihapus. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Diurungkan.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Ini tidak bisa diurungkan. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>&amp;Delete conversations</source>
        <translation>&amp;Hapus percakapan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) deleted.</source>
        <translation>
            <numerusform>%Ln percakapan dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can restore them for %Ln day(s) under Settings, Recently deleted.</source>
        <translation>
            <numerusform>Anda bisa memulihkannya selama %Ln hari di Pengaturan, Baru dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) restored.</source>
        <translation>
            <numerusform>%Ln percakapan dipulihkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a customer, and the number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The customer was not erased, because a database from before a restore could not be removed. Restart the computer, then try again.</source>
        <translation>Pelanggan tidak dihapus selamanya karena database dari sebelum pemulihan tidak bisa dihapus. Mulai ulang komputer, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::PrivacyPage</name>
    <message>
        <source>Show customers that you are typing</source>
        <translation>Tunjukkan kepada pelanggan bahwa Anda sedang mengetik</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>How long messages are kept</source>
        <translation>Berapa lama pesan disimpan</translation>
    </message>
    <message>
        <source>Once a day, older messages are deleted from this computer forever, unless the conversation’s label says otherwise. This doesn’t change anything at WhatsApp.</source>
        <translation>Sekali sehari, pesan lama dihapus dari komputer ini selamanya, kecuali label percakapan mengatur lain. Ini tidak mengubah apa pun di WhatsApp.</translation>
    </message>
    <message>
        <source>Deleting and erasing</source>
        <translation>Menghapus percakapan dan data pelanggan</translation>
    </message>
    <message numerus="yes">
        <source>Deleting hides a conversation. You can restore it for %Ln day(s) under Recently deleted. Erasing a customer deletes their name, number and messages forever. Do this when a customer asks you to: right-click the conversation and choose Erase.</source>
        <translation>
            <numerusform>Menghapus akan menyembunyikan percakapan. Anda bisa memulihkannya selama %Ln hari di Baru dihapus. Menghapus data pelanggan akan menghapus nama, nomor, dan pesannya selamanya. Lakukan ini saat pelanggan memintanya: klik kanan percakapan dan pilih Hapus data pelanggan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Mengetik</translation>
    </message>
    <message>
        <source>Customers see “typing…” while you write an answer, as they do with anybody else on WhatsApp.</source>
        <translation>Pelanggan melihat “mengetik…” saat Anda menulis jawaban, seperti dengan siapa pun di WhatsApp.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Yang bisa Anda lakukan</translation>
    </message>
    <message>
        <source>What else you can do</source>
        <translation>Hal lain yang bisa Anda lakukan</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa sandi</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Gunakan kunci pemulihan</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Pulihkan cadangan…</translation>
    </message>
    <message>
        <source>Start with no conversations</source>
        <translation>Mulai tanpa percakapan</translation>
    </message>
    <message>
        <source>Start with new settings</source>
        <translation>Mulai dengan pengaturan baru</translation>
    </message>
</context>
<context>
    <name>shoptalk::ProfileCard</name>
    <message>
        <source>Business profile</source>
        <translation>Profil bisnis</translation>
    </message>
    <message>
        <source>Customers see it when they tap the shop’s name in WhatsApp.</source>
        <translation>Pelanggan melihatnya saat mengetuk nama toko di WhatsApp.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Deskripsi</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Situs web</translation>
    </message>
    <message>
        <source>Another website</source>
        <translation>Situs web lain</translation>
    </message>
    <message>
        <source>Business category</source>
        <translation>Kategori bisnis</translation>
    </message>
    <message>
        <source>Not specified</source>
        <translation>Tidak ditentukan</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Simpan profil</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Buang perubahan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Load the profile again</source>
        <translation>Muat lagi profil</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saved. Customers now see these changes.</source>
        <translation>Disimpan. Pelanggan sekarang melihat perubahan ini.</translation>
    </message>
</context>
<context>
    <name>shoptalk::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <translation>Kode QR %1</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Simpan sebagai gambar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Simpan kode QR</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Gambar (*.png)</translation>
    </message>
    <message>
        <source>Vector image for printing (*.svg)</source>
        <translation>Gambar vektor untuk dicetak (*.svg)</translation>
    </message>
    <message>
        <source>The QR code was saved.</source>
        <translation>Kode QR disimpan.</translation>
    </message>
    <message>
        <source>The QR code could not be saved there. Choose another folder.</source>
        <translation>Kode QR tidak bisa disimpan di sana. Pilih folder lain.</translation>
    </message>
    <message>
        <source>QR code %1</source>
        <comment>name of a file</comment>
        <translation>Kode QR %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::QuietText</name>
    <message>
        <source>Do not disturb is on.</source>
        <translation>Jangan ganggu aktif.</translation>
    </message>
    <message>
        <source>Do not disturb is on until %1.</source>
        <translation>Jangan ganggu aktif sampai %1.</translation>
    </message>
    <message>
        <source>Do not disturb is on until tomorrow at %1.</source>
        <translation>Jangan ganggu aktif sampai besok pukul %1.</translation>
    </message>
    <message>
        <source>No notifications: you have no working hours.</source>
        <translation>Tidak ada notifikasi: Anda tidak punya jam kerja.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1.</source>
        <translation>Tidak ada notifikasi di luar jam kerja Anda, sampai %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until tomorrow at %1.</source>
        <translation>Tidak ada notifikasi di luar jam kerja Anda, sampai besok pukul %1.</translation>
    </message>
    <message>
        <source>No notifications outside your working hours, until %1 at %2.</source>
        <comment>a weekday and a time</comment>
        <translation>Tidak ada notifikasi di luar jam kerja Anda, sampai %1 pukul %2.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailButton</name>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a page or a number of the shop</comment>
        <translation>
            <numerusform>%1, %Ln belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, needs your attention</source>
        <comment>a page</comment>
        <translation>%1, perlu perhatian Anda</translation>
    </message>
</context>
<context>
    <name>shoptalk::RailController</name>
    <message>
        <source>&amp;Inbox</source>
        <translation>&amp;Kotak masuk</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Nomor</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Semua nomor</translation>
    </message>
</context>
<context>
    <name>shoptalk::RangeBar</name>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 hari terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Dari hari ke hari…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Semua nomor</translation>
    </message>
</context>
<context>
    <name>shoptalk::RateTableModel</name>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Pesanan dan janji temu</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Kode login</translation>
    </message>
    <message>
        <source>Login codes, international</source>
        <translation>Kode login, internasional</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata uang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku mulai</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReactionPopup</name>
    <message>
        <source>React to the message</source>
        <translation>Beri reaksi pada pesan</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Lainnya…</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>Emoji lainnya</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Tarik kembali: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReadActions</name>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Tandai sudah &amp;dibaca</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Tandai &amp;belum dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as read.</source>
        <translation>
            <numerusform>%Ln percakapan ditandai sudah dibaca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) marked as unread.</source>
        <translation>
            <numerusform>%Ln percakapan ditandai belum dibaca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>This key is shown only once. Keep it with the shop’s papers, not on this computer. Anyone who has it and one of your backups can read your conversations.</source>
        <translation>Kunci ini hanya ditampilkan sekali. Simpan bersama dokumen toko, bukan di komputer ini. Siapa pun yang memiliki kunci ini dan salah satu cadangan Anda bisa membaca percakapan Anda.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>I’ve saved it</source>
        <translation>Saya sudah menyimpannya</translation>
    </message>
    <message>
        <source>Shoptalk: recovery key</source>
        <translation>Shoptalk: kunci pemulihan</translation>
    </message>
    <message>
        <source>Made on %1. You need this key if this computer’s keychain is lost, if the passphrase is forgotten, or to restore a backup on another computer. It never contains the letters O, I or L: they are always the digits 0, 1 and 1.</source>
        <translation>Dibuat pada %1. Anda memerlukan kunci ini jika rantai kunci komputer ini hilang, jika frasa sandi terlupa, atau untuk memulihkan cadangan di komputer lain. Kunci ini tidak pernah memuat huruf O, I, atau L: itu selalu digit 0, 1, dan 1.</translation>
    </message>
    <message>
        <source>Keep it as safe as the key to the shop.</source>
        <translation>Jaga seaman kunci toko.</translation>
    </message>
    <message>
        <source>Sent to the printer. Check that the page was printed.</source>
        <translation>Dikirim ke printer. Pastikan halaman tercetak.</translation>
    </message>
    <message>
        <source>The printer does not respond. Choose another one, save a PDF, or write the key down.</source>
        <translation>Printer tidak merespons. Pilih yang lain, simpan PDF, atau catat kuncinya.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Simpan kunci pemulihan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved. Now move the file to a safe place outside this computer.</source>
        <translation>Disimpan. Sekarang pindahkan file ke tempat aman di luar komputer ini.</translation>
    </message>
    <message>
        <source>The key could not be saved there. Choose another folder, print it, or write it down.</source>
        <translation>Kunci tidak bisa disimpan di sana. Pilih folder lain, cetak, atau catat.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read it until you copy something else.</source>
        <translation>Disalin. Program lain bisa membacanya sampai Anda menyalin yang lain.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegisterStep</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Register later</source>
        <translation>Daftarkan nanti</translation>
    </message>
    <message>
        <source>The number is connected either way. It can’t send or receive messages until you register it under Settings, Numbers.</source>
        <translation>Nomor tetap terhubung. Nomor tidak bisa mengirim atau menerima pesan sampai Anda mendaftarkannya di Pengaturan, Nomor.</translation>
    </message>
    <message>
        <source>Register your number</source>
        <translation>Daftarkan nomor Anda</translation>
    </message>
    <message>
        <source>%1 is not registered with WhatsApp yet. You do this once, with a 6-digit PIN that protects the number.</source>
        <translation>%1 belum terdaftar di WhatsApp. Anda melakukannya sekali, dengan PIN 6 digit yang melindungi nomor.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RegistrationCard</name>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Kirim SMS</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Telepon nomor</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Kode 6 digit</translation>
    </message>
    <message>
        <source>Confirm code</source>
        <translation>Konfirmasi kode</translation>
    </message>
    <message>
        <source>6-digit PIN</source>
        <translation>PIN 6 digit</translation>
    </message>
    <message>
        <source>Repeat the PIN</source>
        <translation>Ulangi PIN</translation>
    </message>
    <message>
        <source>Register number</source>
        <translation>Daftarkan nomor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Ubah PIN…</translation>
    </message>
    <message>
        <source>Unregister…</source>
        <translation>Batalkan pendaftaran…</translation>
    </message>
    <message>
        <source>Unregister this number from WhatsApp</source>
        <translation>Batalkan pendaftaran nomor ini di WhatsApp</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Set this PIN</source>
        <translation>Atur PIN ini</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>The status of this number could not be loaded.</source>
        <translation>Status nomor ini tidak bisa dimuat.</translation>
    </message>
    <message>
        <source>This number is not registered, so it can’t send or receive messages. First confirm that it is yours: WhatsApp sends a 6-digit code by text message or calls with it.</source>
        <translation>Nomor ini tidak terdaftar, jadi tidak bisa mengirim atau menerima pesan. Konfirmasi dulu bahwa ini milik Anda: WhatsApp mengirim kode 6 digit lewat SMS atau menelepon untuk menyampaikannya.</translation>
    </message>
    <message>
        <source>The number is confirmed. Register it with the PIN that was chosen for it before.</source>
        <translation>Nomor dikonfirmasi. Daftarkan dengan PIN yang dulu dipilih untuknya.</translation>
    </message>
    <message>
        <source>The number is confirmed. Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Nomor dikonfirmasi. Pilih PIN 6 digit dan catat. Anda memerlukannya untuk mendaftarkan nomor lagi, dan Shoptalk tidak menyimpannya.</translation>
    </message>
    <message>
        <source>This number is registered. It can send and receive messages.</source>
        <translation>Nomor ini terdaftar. Nomor bisa mengirim dan menerima pesan.</translation>
    </message>
    <message>
        <source>Choose a 6-digit PIN and write it down. You need it to register the number again, and Shoptalk doesn’t keep it.</source>
        <translation>Pilih PIN 6 digit dan catat. Anda memerlukannya untuk mendaftarkan nomor lagi, dan Shoptalk tidak menyimpannya.</translation>
    </message>
    <message>
        <source>This number is registered by the WhatsApp Business app on the phone and is used in both places. Change its settings in the app.</source>
        <translation>Nomor ini didaftarkan oleh aplikasi WhatsApp Business di ponsel dan digunakan di kedua tempat. Ubah pengaturannya di aplikasi.</translation>
    </message>
    <message>
        <source>WhatsApp is calling the number. Enter the code you hear.</source>
        <translation>WhatsApp sedang menelepon nomor ini. Masukkan kode yang Anda dengar.</translation>
    </message>
    <message>
        <source>WhatsApp has sent a text message. Enter the code from it.</source>
        <translation>WhatsApp telah mengirim SMS. Masukkan kode dari SMS itu.</translation>
    </message>
    <message>
        <source>The number is confirmed.</source>
        <translation>Nomor dikonfirmasi.</translation>
    </message>
    <message>
        <source>A PIN has 6 digits.</source>
        <translation>PIN terdiri dari 6 digit.</translation>
    </message>
    <message>
        <source>The two PINs don’t match.</source>
        <translation>Kedua PIN tidak cocok.</translation>
    </message>
    <message>
        <source>PIN changed.</source>
        <translation>PIN diubah.</translation>
    </message>
    <message>
        <source>The number is registered. It can now send and receive messages.</source>
        <translation>Nomor terdaftar. Sekarang nomor bisa mengirim dan menerima pesan.</translation>
    </message>
    <message>
        <source>Unregister this number?</source>
        <translation>Batalkan pendaftaran nomor ini?</translation>
    </message>
    <message>
        <source>It can’t send or receive messages on any computer until you register it again with its PIN. Your conversations stay.</source>
        <translation>Nomor tidak bisa mengirim atau menerima pesan di komputer mana pun sampai Anda mendaftarkannya lagi dengan PIN-nya. Percakapan Anda tetap ada.</translation>
    </message>
    <message>
        <source>Unregister</source>
        <translation>Batalkan pendaftaran</translation>
    </message>
    <message>
        <source>The number is no longer registered.</source>
        <translation>Nomor tidak lagi terdaftar.</translation>
    </message>
</context>
<context>
    <name>shoptalk::RenameQuestion</name>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nama baru:</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepairBanner</name>
    <message>
        <source>Shoptalk found a problem in the file with your conversations and repaired it. Nothing was lost. If you see this message again, make a backup and have this computer’s disk checked.</source>
        <translation>Shoptalk menemukan masalah di file percakapan Anda dan memperbaikinya. Tidak ada yang hilang. Jika Anda melihat pesan ini lagi, buat cadangan dan minta disk komputer ini diperiksa.</translation>
    </message>
    <message>
        <source>Go to backups</source>
        <translation>Buka cadangan</translation>
    </message>
    <message>
        <source>Go to the Backup page</source>
        <translation>Buka halaman Cadangan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>shoptalk::RepliesPage</name>
    <message>
        <source>Your saved replies</source>
        <translation>Balasan tersimpan Anda</translation>
    </message>
    <message>
        <source>Type / in a conversation, then the name or a word of the reply, to use it.</source>
        <translation>Di dalam percakapan, ketik / lalu nama atau satu kata dari balasan untuk memakainya.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Saved replies</source>
        <translation>Balasan tersimpan</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>Tulis balasan</translation>
    </message>
    <message>
        <source>{name} becomes the customer’s name, {number} their number, and {me} your name.</source>
        <translation>{name} menjadi nama pelanggan, {number} nomornya, dan {me} nama Anda.</translation>
    </message>
    <message>
        <source>Name, for example opening-hours</source>
        <translation>Nama, misalnya jam-buka</translation>
    </message>
    <message>
        <source>Name of the reply</source>
        <translation>Nama balasan</translation>
    </message>
    <message>
        <source>Hello {name}, we are open from 9 to 6.</source>
        <translation>Halo {name}, kami buka pukul 9 sampai 18.</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>Teks balasan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>New reply</source>
        <translation>Balasan baru</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ubah %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Disimpan.</translation>
    </message>
    <message>
        <source>Give the reply a name and a text.</source>
        <translation>Beri balasan itu nama dan teks.</translation>
    </message>
    <message>
        <source>This text is too long for one message. Shorten it.</source>
        <translation>Teks ini terlalu panjang untuk satu pesan. Persingkat.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 dihapus.</translation>
    </message>
    <message>
        <source>It is back.</source>
        <translation>Sudah kembali.</translation>
    </message>
    <message>
        <source>The reply that you are writing is not saved.</source>
        <translation>Balasan yang sedang Anda tulis belum disimpan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReplyBar</name>
    <message>
        <source>Stop replying to this message</source>
        <translation>Batal membalas pesan ini</translation>
    </message>
    <message>
        <source>Reply to your own message</source>
        <translation>Balas pesan Anda sendiri</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Balas pelanggan</translation>
    </message>
</context>
<context>
    <name>shoptalk::ReportSaver</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Waktu (UTC)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
</context>
<context>
    <name>shoptalk::RestoreController</name>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Backups of Shoptalk (*.shoptalk-backup)</source>
        <translation>Cadangan Shoptalk (*.shoptalk-backup)</translation>
    </message>
    <message>
        <source>Recovery key or passphrase</source>
        <translation>Kunci pemulihan atau frasa sandi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Pulihkan</translation>
    </message>
    <message>
        <source>This backup was made on another computer, or with another key. Enter the recovery key printed on that computer, or the passphrase used there.</source>
        <translation>Cadangan ini dibuat di komputer lain, atau dengan kunci lain. Masukkan kunci pemulihan yang dicetak di komputer itu, atau frasa sandi yang digunakan di sana.</translation>
    </message>
    <message>
        <source>The key or passphrase is not the right one for this backup. Try again.</source>
        <translation>Kunci atau frasa sandi ini bukan yang benar untuk cadangan ini. Coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ResultTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>shoptalk::RetentionChoice</name>
    <message>
        <source>Same as all others</source>
        <translation>Sama dengan yang lainnya</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>Selamanya</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 tahun</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 tahun</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 tahun</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 tahun</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete older messages forever?</source>
        <translation>Hapus pesan lama selamanya?</translation>
    </message>
    <message numerus="yes">
        <source>Delete all messages that are older than %Ln day(s) forever?</source>
        <translation>
            <numerusform>Hapus semua pesan yang lebih lama dari %Ln hari selamanya?</numerusform>
        </translation>
    </message>
    <message>
        <source>This starts right away and can’t be undone.</source>
        <translation>Ini langsung dimulai dan tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Delete forever</source>
        <translation>Hapus selamanya</translation>
    </message>
</context>
<context>
    <name>shoptalk::RowSigns</name>
    <message>
        <source>assigned to %1</source>
        <translation>ditugaskan ke %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>disematkan</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>dibisukan</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>diarsipkan</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>ditunda sampai %1</translation>
    </message>
    <message>
        <source>reminder %1</source>
        <translation>pengingat %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>diblokir</translation>
    </message>
</context>
<context>
    <name>shoptalk::SavedReplyCompletion</name>
    <message>
        <source>Saved replies</source>
        <translation>Balasan tersimpan</translation>
    </message>
    <message>
        <source>Tab or Enter inserts, Esc closes.</source>
        <translation>Tab atau Enter menyisipkan, Esc menutup.</translation>
    </message>
    <message>
        <source>Add saved replies…</source>
        <translation>Tambah balasan tersimpan…</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchFilters</name>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice messages and audio</source>
        <translation>Pesan suara dan audio</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Buttons and lists</source>
        <translation>Tombol dan daftar</translation>
    </message>
    <message>
        <source>Search filters</source>
        <translation>Filter pencarian</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a search filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From anyone</source>
        <translation>Dari siapa saja</translation>
    </message>
    <message>
        <source>From customers</source>
        <translation>Dari pelanggan</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Dari kami</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Semua nomor</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Semua label</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Hari apa saja</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Dari hari ke hari…</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Dari hari ke hari</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Berbintang</translation>
    </message>
</context>
<context>
    <name>shoptalk::SearchResults</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Messages that match the search</source>
        <translation>Pesan yang cocok dengan pencarian</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>No messages found. Check the spelling, or try fewer words.</source>
        <translation>Pesan tidak ditemukan. Periksa ejaan, atau coba lebih sedikit kata.</translation>
    </message>
    <message>
        <source>Older messages are still being prepared for the search.</source>
        <translation>Pesan lama masih disiapkan untuk pencarian.</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln message(s) found</source>
        <translation>
            <numerusform>Lebih dari %Ln pesan ditemukan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) found</source>
        <translation>
            <numerusform>%Ln pesan ditemukan</numerusform>
        </translation>
    </message>
    <message>
        <source>No starred messages. Put a star on a message to find it here again.</source>
        <translation>Tidak ada pesan berbintang. Bintangi pesan agar mudah ditemukan lagi di sini.</translation>
    </message>
    <message>
        <source>The messages could not be searched. Try again, or restart Shoptalk.</source>
        <translation>Pesan tidak bisa dicari. Coba lagi, atau mulai ulang Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Keamanan</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Kunci sekarang</translation>
    </message>
    <message>
        <source>Lock when Shoptalk is not used for</source>
        <translation>Kunci saat Shoptalk tidak digunakan selama</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Encryption key</source>
        <translation>Kunci enkripsi</translation>
    </message>
    <message>
        <source>Your Facebook login and your connection to the shop are encrypted with this key. If someone else may have used this computer, change the key: everything is then encrypted again with the new one.</source>
        <translation>Login Facebook Anda dan koneksi Anda ke toko dienkripsi dengan kunci ini. Jika orang lain mungkin telah menggunakan komputer ini, ubah kuncinya: semuanya lalu dienkripsi lagi dengan yang baru.</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Ubah kunci</translation>
    </message>
    <message>
        <source>With a passphrase, you can lock Shoptalk. Your login is then encrypted so that only the passphrase opens it.</source>
        <translation>Dengan frasa sandi, Anda bisa mengunci Shoptalk. Login Anda lalu dienkripsi sehingga hanya frasa sandi yang membukanya.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Ubah frasa sandi…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Atur frasa sandi…</translation>
    </message>
    <message>
        <source>You have a recovery key. If you make a new one, the old one stops working.</source>
        <translation>Anda punya kunci pemulihan. Jika Anda membuat yang baru, yang lama berhenti berfungsi.</translation>
    </message>
    <message>
        <source>You need it if this computer’s keychain (the system’s safe place for passwords) is lost, if you forget the passphrase, or to restore a backup on another computer. It is shown once, so that you can print it.</source>
        <translation>Anda memerlukannya jika rantai kunci komputer ini (tempat aman sistem untuk kata sandi) hilang, jika Anda lupa frasa sandi, atau untuk memulihkan cadangan di komputer lain. Kunci ini ditampilkan sekali, agar Anda bisa mencetaknya.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Buat yang baru…</translation>
    </message>
    <message>
        <source>Make a recovery key…</source>
        <translation>Buat kunci pemulihan…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Gunakan frasa sandi ini</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Hapus frasa sandi</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The current passphrase is wrong.</source>
        <translation>Frasa sandi saat ini salah.</translation>
    </message>
    <message>
        <source>The passphrase could not be changed (%1). Nothing is different now.</source>
        <translation>Frasa sandi tidak bisa diubah (%1). Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Passphrase set.</source>
        <translation>Frasa sandi diatur.</translation>
    </message>
    <message>
        <source>Passphrase removed.</source>
        <translation>Frasa sandi dihapus.</translation>
    </message>
    <message>
        <source>The recovery key could not be made (%1).</source>
        <translation>Kunci pemulihan tidak bisa dibuat (%1).</translation>
    </message>
    <message>
        <source>The key was changed, and everything is encrypted with the new one.</source>
        <translation>Kunci diubah, dan semuanya dienkripsi dengan yang baru.</translation>
    </message>
    <message>
        <source>The key could not be changed (%1). Nothing is different now.</source>
        <translation>Kunci tidak bisa diubah (%1). Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Shoptalk asks for your passphrase when it starts and when it is locked.</source>
        <translation>Shoptalk meminta frasa sandi Anda saat dimulai dan saat terkunci.</translation>
    </message>
    <message>
        <source>Press %1 to lock it.</source>
        <translation>Tekan %1 untuk menguncinya.</translation>
    </message>
    <message>
        <source>While it is locked, it sends nothing: broadcasts and messages wait until you unlock it.</source>
        <translation>Selama terkunci, Shoptalk tidak mengirim apa pun: siaran dan pesan menunggu sampai Anda membuka kuncinya.</translation>
    </message>
    <message>
        <source>Lock Shoptalk when the computer locks or sleeps</source>
        <translation>Kunci Shoptalk saat komputer terkunci atau tidur</translation>
    </message>
</context>
<context>
    <name>shoptalk::SelectionBar</name>
    <message>
        <source>What to do with the selected conversations</source>
        <translation>Tindakan untuk percakapan yang dipilih</translation>
    </message>
    <message>
        <source>Clear selection (Esc)</source>
        <translation>Hapus pilihan (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::SendProblems</name>
    <message>
        <source>We don’t know yet whether this message went out, because the connection broke while it was being sent. Usually WhatsApp tells us within a minute.</source>
        <translation>Kami belum tahu apakah pesan ini terkirim, karena koneksi terputus saat pesan dikirim. Biasanya WhatsApp memberi tahu kami dalam semenit.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has not delivered it yet. Often the reason is that no payment method is set up at Meta: add one in Meta Business Suite, under Billing.</source>
        <translation>WhatsApp menerima pesan ini, tetapi belum menyampaikannya. Sering kali penyebabnya adalah metode pembayaran belum disiapkan di Meta: tambahkan di Meta Business Suite, bagian Penagihan.</translation>
    </message>
    <message>
        <source>We don’t know yet whether the message before went out. This one waits up to 30 seconds for WhatsApp to tell us, then it is sent.</source>
        <translation>Kami belum tahu apakah pesan sebelumnya terkirim. Pesan ini menunggu maksimal 30 detik sampai WhatsApp memberi tahu kami, lalu dikirim.</translation>
    </message>
    <message>
        <source>Sent before we knew whether the message before went out.</source>
        <translation>Dikirim sebelum kami tahu apakah pesan sebelumnya terkirim.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Sudah terkirim</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp menerima pesan ini, tetapi menunda penyampaiannya. Anda tidak perlu melakukan apa pun: pesan disampaikan nanti, atau ditandai gagal.</translation>
    </message>
    <message>
        <source>WhatsApp took this message but waits to see how the first customers like the template. You don’t need to do anything: it is delivered later, or marked as failed.</source>
        <translation>WhatsApp menerima pesan ini, tetapi menunggu tanggapan pelanggan pertama terhadap template ini. Anda tidak perlu melakukan apa pun: pesan disampaikan nanti, atau ditandai gagal.</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Salin teks</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Kirim template</translation>
    </message>
    <message>
        <source>WhatsApp could not deliver this message within 30 days and has given up. The customer’s phone was off all the time, or they no longer use WhatsApp. If it still matters, write again or call.</source>
        <translation>WhatsApp tidak dapat menyampaikan pesan ini dalam 30 hari dan berhenti mencoba. Ponsel pelanggan mati sepanjang waktu, atau pelanggan tidak lagi memakai WhatsApp. Jika masih penting, tulis lagi atau telepon.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Tutup pengaturan</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Halaman pengaturan</translation>
    </message>
    <message>
        <source>Back to the list of settings</source>
        <translation>Kembali ke daftar pengaturan</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupMessage</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>Komputer ini tidak punya rantai kunci</translation>
    </message>
    <message>
        <source>Shoptalk stores the key to your login only in the system’s keychain. Install and start one, such as GNOME Keyring or KWallet, then try again.</source>
        <translation>Shoptalk menyimpan kunci login Anda hanya di rantai kunci sistem. Instal dan jalankan salah satu, seperti GNOME Keyring atau KWallet, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Rantai kunci terkunci</translation>
    </message>
    <message>
        <source>Unlock it with your computer’s password, then try again.</source>
        <translation>Buka dengan kata sandi komputer Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The keychain did not let Shoptalk in</source>
        <translation>Rantai kunci tidak mengizinkan Shoptalk masuk</translation>
    </message>
    <message>
        <source>Try again, and allow it when your system asks. Your login is stored safely there.</source>
        <translation>Coba lagi, dan izinkan saat sistem Anda bertanya. Login Anda disimpan dengan aman di sana.</translation>
    </message>
    <message>
        <source>The key to your data was not found</source>
        <translation>Kunci data Anda tidak ditemukan</translation>
    </message>
    <message>
        <source>The keychain is locked, or it is a different one than before. Unlock the right one, then try again. Nothing was overwritten.</source>
        <translation>Rantai kunci terkunci, atau berbeda dari sebelumnya. Buka yang benar, lalu coba lagi. Tidak ada yang ditimpa.</translation>
    </message>
    <message>
        <source>The stored login can’t be opened</source>
        <translation>Login yang tersimpan tidak bisa dibuka</translation>
    </message>
    <message>
        <source>It is damaged, so Shoptalk does not use it. Log in again to replace it.</source>
        <translation>Login itu rusak, jadi Shoptalk tidak menggunakannya. Login lagi untuk menggantinya.</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation>Login lagi</translation>
    </message>
    <message>
        <source>Your data is from a newer version of Shoptalk</source>
        <translation>Data Anda berasal dari versi Shoptalk yang lebih baru</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this computer, then open Shoptalk again.</source>
        <translation>Tidak ada yang diubah. Instal versi yang lebih baru di komputer ini, lalu buka Shoptalk lagi.</translation>
    </message>
    <message>
        <source>The stored data can’t be read</source>
        <translation>Data yang tersimpan tidak bisa dibaca</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was overwritten. Restore a backup, or ask for help before you continue.</source>
        <translation>File rusak. Tidak ada yang ditimpa. Pulihkan cadangan, atau minta bantuan sebelum Anda melanjutkan.</translation>
    </message>
    <message>
        <source>This number is no longer available</source>
        <translation>Nomor ini tidak lagi tersedia</translation>
    </message>
    <message>
        <source>The list has changed. Try again to load the new one.</source>
        <translation>Daftar berubah. Coba lagi untuk memuat yang baru.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Ini tidak bisa disimpan</translation>
    </message>
    <message>
        <source>The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again.</source>
        <translation>Disk mungkin penuh, atau folder Shoptalk mungkin hanya bisa dibaca. Kosongkan sedikit ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <translation>Gunakan browser saya saja</translation>
    </message>
    <message>
        <source>The login window was closed</source>
        <translation>Jendela login ditutup</translation>
    </message>
    <message>
        <source>Nothing has changed. Continue whenever you are ready.</source>
        <translation>Tidak ada yang berubah. Lanjutkan kapan pun Anda siap.</translation>
    </message>
    <message>
        <source>The connection was not allowed</source>
        <translation>Koneksi tidak diizinkan</translation>
    </message>
    <message>
        <source>Nothing has changed. Shoptalk needs the permissions below to show your messages and send your replies. Continue if you change your mind.</source>
        <translation>Tidak ada yang berubah. Shoptalk memerlukan izin di bawah ini untuk menampilkan pesan Anda dan mengirim balasan Anda. Lanjutkan jika Anda berubah pikiran.</translation>
    </message>
    <message>
        <source>Facebook reported a problem</source>
        <translation>Facebook melaporkan masalah</translation>
    </message>
    <message>
        <source>The login did not finish. Try again. If it keeps happening, tell the person who runs your relay. The app at Meta may not be set up yet.</source>
        <translation>Login tidak selesai. Coba lagi. Jika terus terjadi, beri tahu orang yang mengelola relai Anda. Aplikasi di Meta mungkin belum disiapkan.</translation>
    </message>
    <message>
        <source>Facebook’s login did not load</source>
        <translation>Login Facebook tidak termuat</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>Periksa koneksi internet Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The login page does not answer</source>
        <translation>Halaman login tidak menjawab</translation>
    </message>
    <message>
        <source>Nothing has changed. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Tidak ada yang berubah. Anda bisa menunggu, membuka halaman lagi, atau login dengan browser Anda sendiri.</translation>
    </message>
    <message>
        <source>The login page is slow to load</source>
        <translation>Halaman login lambat dimuat</translation>
    </message>
    <message>
        <source>Check your internet connection. You can wait, open the page again, or log in with your own browser.</source>
        <translation>Periksa koneksi internet Anda. Anda bisa menunggu, membuka halaman lagi, atau login dengan browser Anda sendiri.</translation>
    </message>
    <message>
        <source>The login window stopped</source>
        <translation>Jendela login berhenti</translation>
    </message>
    <message>
        <source>That should not happen. Nothing has changed. Try again.</source>
        <translation>Ini seharusnya tidak terjadi. Tidak ada yang berubah. Coba lagi.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>Tidak ada browser yang terbuka</translation>
    </message>
    <message>
        <source>Shoptalk found no browser on this computer. Continue with Facebook here instead.</source>
        <translation>Shoptalk tidak menemukan browser di komputer ini. Lanjutkan dengan Facebook di sini saja.</translation>
    </message>
    <message>
        <source>Nothing came back from the browser</source>
        <translation>Tidak ada jawaban dari browser</translation>
    </message>
    <message>
        <source>You have ten minutes to log in there. Nothing was saved. Try again.</source>
        <translation>Anda punya sepuluh menit untuk login di sana. Tidak ada yang disimpan. Coba lagi.</translation>
    </message>
    <message>
        <source>Your relay does not offer the sign-up</source>
        <translation>Relai Anda tidak menyediakan pendaftaran</translation>
    </message>
    <message>
        <source>Create the WhatsApp Business account at business.facebook.com, then continue with Facebook here. The person who runs your relay can switch the sign-up on.</source>
        <translation>Buat akun WhatsApp Business di business.facebook.com, lalu lanjutkan dengan Facebook di sini. Orang yang mengelola relai Anda bisa mengaktifkan pendaftaran.</translation>
    </message>
    <message>
        <source>The sign-up was not finished</source>
        <translation>Pendaftaran tidak diselesaikan</translation>
    </message>
    <message>
        <source>Nothing was saved here. What you created at Meta is still there. Start again and choose it.</source>
        <translation>Tidak ada yang disimpan di sini. Yang Anda buat di Meta masih ada. Mulai lagi dan pilih itu.</translation>
    </message>
    <message>
        <source>Meta could not finish the sign-up</source>
        <translation>Meta tidak bisa menyelesaikan pendaftaran</translation>
    </message>
    <message>
        <source>You reported a problem there, and Meta’s support received it. Nothing was saved here. You can try again at any time.</source>
        <translation>Anda melaporkan masalah di sana, dan dukungan Meta telah menerimanya. Tidak ada yang disimpan di sini. Anda bisa mencoba lagi kapan saja.</translation>
    </message>
    <message>
        <source>Meta did not let Shoptalk in</source>
        <translation>Meta tidak mengizinkan Shoptalk masuk</translation>
    </message>
    <message>
        <source>The sign-up was finished, but Meta gave Shoptalk no permission, so nothing was saved here. What you created at Meta is still there. Start again, choose it, and leave the window open until the end.</source>
        <translation>Pendaftaran selesai, tetapi Meta tidak memberi Shoptalk izin, jadi tidak ada yang disimpan di sini. Yang Anda buat di Meta masih ada. Mulai lagi, pilih itu, dan biarkan jendela terbuka sampai selesai.</translation>
    </message>
    <message>
        <source>Please choose again</source>
        <translation>Silakan pilih lagi</translation>
    </message>
    <message>
        <source>The sign-up was successful, but its window was closed before Meta told Shoptalk what you chose. Choose it here.</source>
        <translation>Pendaftaran berhasil, tetapi jendelanya ditutup sebelum Meta memberi tahu Shoptalk apa yang Anda pilih. Pilih di sini.</translation>
    </message>
    <message>
        <source>This is not a token</source>
        <translation>Ini bukan token</translation>
    </message>
    <message>
        <source>A token is one long word without spaces. Copy all of it in Meta’s business settings, then paste it here.</source>
        <translation>Token adalah satu kata panjang tanpa spasi. Salin semuanya di pengaturan bisnis Meta, lalu tempel di sini.</translation>
    </message>
    <message>
        <source>Meta does not accept this token</source>
        <translation>Meta tidak menerima token ini</translation>
    </message>
    <message>
        <source>It is incomplete, or it no longer works. Generate a new one in Meta’s business settings.</source>
        <translation>Token tidak lengkap, atau tidak berfungsi lagi. Buat yang baru di pengaturan bisnis Meta.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Token ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Generate a new one in Meta’s business settings. You can choose there that it never expires.</source>
        <translation>Buat yang baru di pengaturan bisnis Meta. Di sana Anda bisa memilih agar token tidak pernah kedaluwarsa.</translation>
    </message>
    <message>
        <source>This token is for another app</source>
        <translation>Token ini untuk aplikasi lain</translation>
    </message>
    <message>
        <source>When you generate it, choose your relay’s app. The person who runs your relay knows its name.</source>
        <translation>Saat membuatnya, pilih aplikasi relai Anda. Orang yang mengelola relai Anda tahu namanya.</translation>
    </message>
    <message>
        <source>This is not a system user token</source>
        <translation>Ini bukan token pengguna sistem</translation>
    </message>
    <message>
        <source>It belongs to a person or an app. Generate one for a system user in Meta’s business settings, or log in with Facebook.</source>
        <translation>Token ini milik seseorang atau aplikasi. Buat token untuk pengguna sistem di pengaturan bisnis Meta, atau login dengan Facebook.</translation>
    </message>
    <message>
        <source>This token does not have all permissions</source>
        <translation>Token ini tidak memiliki semua izin</translation>
    </message>
    <message>
        <source>Generate a new one with business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>Buat yang baru dengan business_management, whatsapp_business_management, dan whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This was not the login that you started</source>
        <translation>Ini bukan login yang Anda mulai</translation>
    </message>
    <message>
        <source>To protect your account, nothing was saved. Log in again from here. Never use a login link that somebody sent you.</source>
        <translation>Untuk melindungi akun Anda, tidak ada yang disimpan. Login lagi dari sini. Jangan pernah menggunakan tautan login yang dikirim seseorang kepada Anda.</translation>
    </message>
    <message>
        <source>Facebook did not accept the login</source>
        <translation>Facebook tidak menerima login</translation>
    </message>
    <message>
        <source>A login works once, and only for a few minutes. Log in again.</source>
        <translation>Login berfungsi satu kali, dan hanya selama beberapa menit. Login lagi.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>Ada izin yang kurang</translation>
    </message>
    <message>
        <source>Shoptalk needs every permission on the list. Log in again and leave all of them switched on.</source>
        <translation>Shoptalk memerlukan setiap izin di daftar. Login lagi dan biarkan semuanya aktif.</translation>
    </message>
    <message>
        <source>Somebody else logged in</source>
        <translation>Orang lain yang login</translation>
    </message>
    <message>
        <source>This number was connected with another Facebook account, so nothing was changed. Log in with that account. You may have to log out at Facebook first.</source>
        <translation>Nomor ini dihubungkan dengan akun Facebook lain, jadi tidak ada yang diubah. Login dengan akun itu. Anda mungkin harus logout dari Facebook dulu.</translation>
    </message>
    <message>
        <source>This is not the same system user</source>
        <translation>Ini bukan pengguna sistem yang sama</translation>
    </message>
    <message>
        <source>This number was connected with a system user token, so nothing was changed. Generate a new token for the same system user in Meta’s business settings, then paste it.</source>
        <translation>Nomor ini dihubungkan dengan token pengguna sistem, jadi tidak ada yang diubah. Buat token baru untuk pengguna sistem yang sama di pengaturan bisnis Meta, lalu tempel.</translation>
    </message>
    <message>
        <source>This is another business</source>
        <translation>Ini bisnis lain</translation>
    </message>
    <message>
        <source>This number was connected through Meta’s sign-up, so nothing was changed. Open the sign-up again, and choose the same business there.</source>
        <translation>Nomor ini dihubungkan melalui pendaftaran Meta, jadi tidak ada yang diubah. Buka lagi pendaftaran, dan pilih bisnis yang sama di sana.</translation>
    </message>
    <message>
        <source>Meta no longer accepts the token</source>
        <translation>Meta tidak lagi menerima token</translation>
    </message>
    <message>
        <source>It has expired, or it was deleted. Generate a new one for the same system user. Your choices are kept.</source>
        <translation>Token sudah kedaluwarsa, atau dihapus. Buat yang baru untuk pengguna sistem yang sama. Pilihan Anda disimpan.</translation>
    </message>
    <message>
        <source>Meta no longer lets Shoptalk in</source>
        <translation>Meta tidak lagi mengizinkan Shoptalk masuk</translation>
    </message>
    <message>
        <source>The permission from the sign-up has ended. Go through the sign-up again and choose the same business. Your choices are kept.</source>
        <translation>Izin dari pendaftaran telah berakhir. Lakukan pendaftaran lagi dan pilih bisnis yang sama. Pilihan Anda disimpan.</translation>
    </message>
    <message>
        <source>Your Facebook login has ended</source>
        <translation>Login Facebook Anda telah berakhir</translation>
    </message>
    <message>
        <source>Meta ends a login after some weeks, or when the password or the permissions change. Log in again to continue from here.</source>
        <translation>Meta mengakhiri login setelah beberapa minggu, atau saat kata sandi atau izin berubah. Login lagi untuk melanjutkan dari sini.</translation>
    </message>
    <message>
        <source>Your Facebook account is not allowed to do this</source>
        <translation>Akun Facebook Anda tidak boleh melakukan ini</translation>
    </message>
    <message>
        <source>Ask an administrator of the business to give you full control in Meta Business settings, then try again. Or log in with another Facebook account.</source>
        <translation>Minta admin bisnis memberi Anda kontrol penuh di pengaturan bisnis Meta, lalu coba lagi. Atau login dengan akun Facebook lain.</translation>
    </message>
    <message>
        <source>Use another account</source>
        <translation>Gunakan akun lain</translation>
    </message>
    <message>
        <source>No business found</source>
        <translation>Bisnis tidak ditemukan</translation>
    </message>
    <message>
        <source>This Facebook account does not manage a business yet. Create one at business.facebook.com, or ask an administrator to add you under Settings, Users, People. Then try again.</source>
        <translation>Akun Facebook ini belum mengelola bisnis. Buat bisnis di business.facebook.com, atau minta admin menambahkan Anda di Pengaturan, Pengguna, Orang. Lalu coba lagi.</translation>
    </message>
    <message>
        <source>No WhatsApp account in this business</source>
        <translation>Tidak ada akun WhatsApp di bisnis ini</translation>
    </message>
    <message>
        <source>Open Meta Business settings, then Accounts, WhatsApp accounts, and add one. Or ask an administrator to share one with you. Then try again.</source>
        <translation>Buka pengaturan bisnis Meta, lalu Akun, Akun WhatsApp, dan tambahkan satu. Atau minta admin membagikannya kepada Anda. Lalu coba lagi.</translation>
    </message>
    <message>
        <source>Choose another business</source>
        <translation>Pilih bisnis lain</translation>
    </message>
    <message>
        <source>No phone number in this account</source>
        <translation>Tidak ada nomor telepon di akun ini</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager at business.facebook.com, then Phone numbers, and add one that can receive a call or a text message. Then try again.</source>
        <translation>Buka Pengelola WhatsApp di business.facebook.com, lalu Nomor telepon, dan tambahkan nomor yang bisa menerima panggilan atau SMS. Lalu coba lagi.</translation>
    </message>
    <message>
        <source>Choose another account</source>
        <translation>Pilih akun lain</translation>
    </message>
    <message>
        <source>A short pause, please</source>
        <translation>Jeda sebentar</translation>
    </message>
    <message>
        <source>There were too many requests in a short time. Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Ada terlalu banyak permintaan dalam waktu singkat. Tidak ada yang hilang. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Meta has a problem at the moment</source>
        <translation>Meta sedang mengalami masalah</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a few minutes, then try again.</source>
        <translation>Tidak ada yang hilang. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Tidak ada koneksi</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again. You will continue from here.</source>
        <translation>Periksa koneksi internet Anda, lalu coba lagi. Anda akan melanjutkan dari sini.</translation>
    </message>
    <message>
        <source>Meta refused this</source>
        <translation>Meta menolak ini</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, give the person who runs your relay this error code: %1</source>
        <translation>Coba lagi. Jika terus terjadi, berikan kode kesalahan ini kepada orang yang mengelola relai Anda: %1</translation>
    </message>
    <message>
        <source>This list could not be loaded completely</source>
        <translation>Daftar ini tidak bisa dimuat lengkap</translation>
    </message>
    <message>
        <source>Meta sent more entries than there can be, so none are shown. Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Meta mengirim lebih banyak entri daripada yang mungkin ada, jadi tidak ada yang ditampilkan. Coba lagi. Jika terus terjadi, cari versi Shoptalk yang lebih baru.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>Jawabannya tidak dipahami</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, look for a newer version of Shoptalk.</source>
        <translation>Coba lagi. Jika terus terjadi, cari versi Shoptalk yang lebih baru.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>This is not an address</source>
        <translation>Ini bukan alamat</translation>
    </message>
    <message>
        <source>An address looks like relay.example.com. Ask the person who runs your relay for yours.</source>
        <translation>Alamat terlihat seperti relay.example.com. Minta alamat Anda kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>This address is not secure</source>
        <translation>Alamat ini tidak aman</translation>
    </message>
    <message>
        <source>Shoptalk only uses encrypted connections. Enter the address with https:// in front, or ask the person who runs your relay for the right one.</source>
        <translation>Shoptalk hanya menggunakan koneksi terenkripsi. Masukkan alamat dengan https:// di depannya, atau minta alamat yang benar kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>The relay does not answer</source>
        <translation>Relai tidak menjawab</translation>
    </message>
    <message>
        <source>Check the address and your internet connection. If both are right, ask the person who runs your relay whether it is switched on.</source>
        <translation>Periksa alamat dan koneksi internet Anda. Jika keduanya benar, tanyakan kepada orang yang mengelola relai Anda apakah relai menyala.</translation>
    </message>
    <message>
        <source>The relay takes too long to answer</source>
        <translation>Relai terlalu lama menjawab</translation>
    </message>
    <message>
        <source>The connection may be slow, or the relay may be busy. Wait a moment, then try again.</source>
        <translation>Koneksi mungkin lambat, atau relai mungkin sibuk. Tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The relay has a problem</source>
        <translation>Relai bermasalah</translation>
    </message>
    <message>
        <source>It answers, but it is not working properly. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Relai menjawab, tetapi tidak berfungsi dengan baik. Tunggu sebentar, lalu coba lagi. Jika terus terjadi, beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>This does not seem to be a relay</source>
        <translation>Ini sepertinya bukan relai</translation>
    </message>
    <message>
        <source>There is a server at this address, but it is not a Shoptalk relay. Check the address for typing mistakes.</source>
        <translation>Ada server di alamat ini, tetapi bukan relai Shoptalk. Periksa apakah ada salah ketik pada alamat.</translation>
    </message>
    <message>
        <source>The relay does not know this code</source>
        <translation>Relai tidak mengenal kode ini</translation>
    </message>
    <message>
        <source>Check the pairing code for typing mistakes. If it is right, ask the person who runs your relay for a new one.</source>
        <translation>Periksa apakah ada salah ketik pada kode penyandingan. Jika sudah benar, minta yang baru kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>This code has been used already</source>
        <translation>Kode ini sudah digunakan</translation>
    </message>
    <message>
        <source>A pairing code works once. Ask the person who runs your relay for a new one.</source>
        <translation>Kode penyandingan berfungsi satu kali. Minta yang baru kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>This code has expired</source>
        <translation>Kode ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>A pairing code works for 15 minutes. Ask the person who runs your relay for a new one.</source>
        <translation>Kode penyandingan berfungsi selama 15 menit. Minta yang baru kepada orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>You need a code from another computer</source>
        <translation>Anda memerlukan kode dari komputer lain</translation>
    </message>
    <message>
        <source>Your shop already uses Shoptalk on another computer. Open Settings, Computers there, create a code, and enter it here.</source>
        <translation>Toko Anda sudah memakai Shoptalk di komputer lain. Buka Pengaturan, Komputer di sana, buat kode, dan masukkan di sini.</translation>
    </message>
    <message>
        <source>The end of this code is wrong</source>
        <translation>Akhir kode ini salah</translation>
    </message>
    <message>
        <source>The last five groups don’t match. Create a new code on the other computer, and type all of it.</source>
        <translation>Lima kelompok terakhir tidak cocok. Buat kode baru di komputer lain, dan ketik semuanya.</translation>
    </message>
    <message>
        <source>Too many attempts</source>
        <translation>Terlalu banyak percobaan</translation>
    </message>
    <message>
        <source>To keep strangers out, the relay does not accept codes for now. Wait a few minutes, then try again with a new code.</source>
        <translation>Untuk mencegah orang asing masuk, relai tidak menerima kode untuk sementara. Tunggu beberapa menit, lalu coba lagi dengan kode baru.</translation>
    </message>
    <message>
        <source>The relay did not understand this</source>
        <translation>Relai tidak memahami ini</translation>
    </message>
    <message>
        <source>Check what you entered, then try again. If it keeps happening, tell the person who runs your relay. Shoptalk and the relay may have different versions.</source>
        <translation>Periksa yang Anda masukkan, lalu coba lagi. Jika terus terjadi, beri tahu orang yang mengelola relai Anda. Versi Shoptalk dan relai mungkin berbeda.</translation>
    </message>
    <message>
        <source>This computer is no longer paired</source>
        <translation>Komputer ini tidak lagi disandingkan</translation>
    </message>
    <message>
        <source>Its access to the relay was removed. Ask the person who runs your relay for a new pairing code, and enter it here.</source>
        <translation>Aksesnya ke relai telah dihapus. Minta kode penyandingan baru kepada orang yang mengelola relai Anda, dan masukkan di sini.</translation>
    </message>
    <message>
        <source>The relay can’t reach Meta</source>
        <translation>Relai tidak bisa menjangkau Meta</translation>
    </message>
    <message>
        <source>Nothing is lost. Wait a moment, then try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Tidak ada yang hilang. Tunggu sebentar, lalu coba lagi. Jika terus terjadi, beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>This number belongs to someone else</source>
        <translation>Nomor ini milik orang lain</translation>
    </message>
    <message>
        <source>Meta does not let your Facebook account use it. Choose another number, or ask an administrator of the business for access, then try again.</source>
        <translation>Meta tidak mengizinkan akun Facebook Anda menggunakannya. Pilih nomor lain, atau minta akses kepada admin bisnis, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Choose another number</source>
        <translation>Pilih nomor lain</translation>
    </message>
    <message>
        <source>This number is in use elsewhere</source>
        <translation>Nomor ini digunakan di tempat lain</translation>
    </message>
    <message>
        <source>Another shop on this relay receives its messages. Choose another number, or ask the person who runs your relay to release it.</source>
        <translation>Toko lain di relai ini menerima pesannya. Pilih nomor lain, atau minta orang yang mengelola relai Anda melepaskannya.</translation>
    </message>
    <message>
        <source>WhatsApp can’t reach your relay</source>
        <translation>WhatsApp tidak bisa menjangkau relai Anda</translation>
    </message>
    <message>
        <source>WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check your internet connection. If it works, tell the person who runs your relay.</source>
        <translation>WhatsApp menyampaikan pesan Anda ke alamat publik relai Anda, tetapi tidak ada yang menjawab di sana. Periksa koneksi internet Anda. Jika berfungsi, beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>Your relay’s public address is not secure</source>
        <translation>Alamat publik relai Anda tidak aman</translation>
    </message>
    <message>
        <source>WhatsApp only delivers over an encrypted connection. Tell the person who runs your relay that its public address must begin with https://, then try again.</source>
        <translation>WhatsApp hanya menyampaikan pesan melalui koneksi terenkripsi. Beri tahu orang yang mengelola relai Anda bahwa alamat publiknya harus diawali dengan https://, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The address for your messages leads somewhere else</source>
        <translation>Alamat untuk pesan Anda mengarah ke tempat lain</translation>
    </message>
    <message>
        <source>WhatsApp would deliver your messages to another server. Ask the person who runs your relay to check its public address, then try again.</source>
        <translation>WhatsApp akan menyampaikan pesan Anda ke server lain. Minta orang yang mengelola relai Anda memeriksa alamat publiknya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp does not deliver to your relay yet</source>
        <translation>WhatsApp belum menyampaikan pesan ke relai Anda</translation>
    </message>
    <message>
        <source>Meta has another address for this number’s messages. Ask the person who runs your relay to change it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again.</source>
        <translation>Meta punya alamat lain untuk pesan nomor ini. Minta orang yang mengelola relai Anda mengubahnya di Dasbor Aplikasi Meta, di WhatsApp, Konfigurasi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The test message did not come back</source>
        <translation>Pesan uji tidak kembali</translation>
    </message>
    <message>
        <source>Your relay received it, but did not pass it on in time. Try again. If it keeps happening, tell the person who runs your relay.</source>
        <translation>Relai Anda menerimanya, tetapi tidak meneruskannya tepat waktu. Coba lagi. Jika terus terjadi, beri tahu orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>The test message could not be opened</source>
        <translation>Pesan uji tidak bisa dibuka</translation>
    </message>
    <message>
        <source>It came back, but this computer does not have the key to your messages. Pair it again, with a code from a computer that shows your messages.</source>
        <translation>Pesan itu kembali, tetapi komputer ini tidak memiliki kunci pesan Anda. Sandingkan lagi, dengan kode dari komputer yang menampilkan pesan Anda.</translation>
    </message>
    <message>
        <source>This computer does not have the key to your messages</source>
        <translation>Komputer ini tidak memiliki kunci pesan Anda</translation>
    </message>
    <message>
        <source>Pair it again. Use a code from a computer that shows your messages, or a new one from the person who runs your relay.</source>
        <translation>Sandingkan lagi. Gunakan kode dari komputer yang menampilkan pesan Anda, atau kode baru dari orang yang mengelola relai Anda.</translation>
    </message>
    <message>
        <source>The relay refused this</source>
        <translation>Relai menolak ini</translation>
    </message>
    <message>
        <source>Check what you entered. If it is right, give the person who runs your relay this error code: %1</source>
        <translation>Periksa yang Anda masukkan. Jika sudah benar, berikan kode kesalahan ini kepada orang yang mengelola relai Anda: %1</translation>
    </message>
    <message>
        <source>The key to your data is being changed</source>
        <translation>Kunci data Anda sedang diganti</translation>
    </message>
    <message>
        <source>This takes only a moment. Try again, and nothing is lost.</source>
        <translation>Ini hanya sebentar. Coba lagi, tidak ada yang hilang.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupNotice</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>shoptalk::SetupPage</name>
    <message>
        <source>Set-up</source>
        <translation>Penyiapan</translation>
    </message>
    <message>
        <source>Shoptalk tries again by itself.</source>
        <translation>Shoptalk mencoba lagi dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SharedFiles</name>
    <message>
        <source>Media, documents and links</source>
        <translation>Media, dokumen, dan tautan</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>No photos or videos yet.</source>
        <translation>Belum ada foto atau video.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>No documents or sounds yet.</source>
        <translation>Belum ada dokumen atau audio.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Tautan</translation>
    </message>
    <message>
        <source>No links yet.</source>
        <translation>Belum ada tautan.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Tampilkan: %1</translation>
    </message>
    <message>
        <source>Older ones are in the chat.</source>
        <translation>Yang lebih lama ada di chat.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Lihat</translation>
    </message>
    <message>
        <source>Show in the &amp;chat</source>
        <translation>Tampilkan di &amp;chat</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortLinksCard</name>
    <message>
        <source>QR codes and short links</source>
        <translation>Kode QR dan tautan pendek</translation>
    </message>
    <message>
        <source>Anyone who opens the link or scans the code starts a chat with your shop, with this text already filled in. Use it on your shop window, tables or receipts.</source>
        <translation>Siapa pun yang membuka tautan atau memindai kode memulai chat dengan toko Anda, dengan teks ini sudah terisi. Pasang di etalase, meja, atau struk toko Anda.</translation>
    </message>
    <message>
        <source>For example: I’d like to order</source>
        <translation>Misalnya: Saya ingin memesan</translation>
    </message>
    <message>
        <source>Text that is filled in for the customer</source>
        <translation>Teks yang diisikan untuk pelanggan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Keep the text as it was</source>
        <translation>Biarkan teks seperti semula</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Load the short links again</source>
        <translation>Muat lagi tautan pendek</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show the QR code</source>
        <translation>Tampilkan kode QR</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Salin tautan</translation>
    </message>
    <message>
        <source>Change the text…</source>
        <translation>Ubah teks…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Tautan disalin.</translation>
    </message>
    <message>
        <source>Create QR code</source>
        <translation>Buat kode QR</translation>
    </message>
    <message>
        <source>Save text</source>
        <translation>Simpan teks</translation>
    </message>
    <message>
        <source>QR code created.</source>
        <translation>Kode QR dibuat.</translation>
    </message>
    <message>
        <source>Text changed. Printed QR codes still work.</source>
        <translation>Teks diubah. Kode QR yang sudah dicetak tetap berfungsi.</translation>
    </message>
    <message>
        <source>Remove this QR code?</source>
        <translation>Hapus kode QR ini?</translation>
    </message>
    <message>
        <source>%1

The link and every printed copy of the code stop working. This can’t be undone.</source>
        <translation>%1

Tautan dan setiap salinan cetak kode ini berhenti berfungsi. Ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>QR code removed.</source>
        <translation>Kode QR dihapus.</translation>
    </message>
    <message>
        <source>The text that you are writing is not saved.</source>
        <translation>Teks yang sedang Anda tulis belum disimpan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutDialog</name>
    <message>
        <source>Change the keys</source>
        <translation>Ubah tombol</translation>
    </message>
    <message>
        <source>Keys for: %1</source>
        <translation>Tombol untuk: %1</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>Press the keys that you want.</source>
        <translation>Tekan tombol yang Anda inginkan.</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Simpan tombol</translation>
    </message>
    <message>
        <source>Use %1 again</source>
        <translation>Gunakan %1 lagi</translation>
    </message>
    <message>
        <source>Use no keys</source>
        <translation>Jangan gunakan tombol</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Hold Ctrl or Alt together with another key, or use a function key.</source>
        <translation>Tahan Ctrl atau Alt bersama tombol lain, atau gunakan tombol fungsi.</translation>
    </message>
    <message>
        <source>%1 is for text fields. Choose other keys.</source>
        <translation>%1 adalah untuk kolom teks. Pilih tombol lain.</translation>
    </message>
    <message>
        <source>%1 already has a use: %2. Choose other keys.</source>
        <translation>%1 sudah dipakai: %2. Pilih tombol lain.</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shoptalk::ShortcutsPage</name>
    <message>
        <source>No shortcut matches your search.</source>
        <translation>Tidak ada pintasan yang cocok dengan pencarian Anda.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Cari pintasan keyboard</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan keyboard</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a shortcut does, and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pintasan &amp;keyboard</translation>
    </message>
    <message>
        <source>Reset all keys…</source>
        <translation>Reset semua tombol…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Tanpa tombol</translation>
    </message>
    <message>
        <source>Change the keys for: %1</source>
        <translation>Ubah tombol untuk: %1</translation>
    </message>
    <message>
        <source>a shortcut of another page</source>
        <translation>pintasan dari halaman lain</translation>
    </message>
    <message>
        <source>Use the usual keys for everything again?</source>
        <translation>Gunakan lagi tombol bawaan untuk semuanya?</translation>
    </message>
    <message>
        <source>The keys that you chose are forgotten.</source>
        <translation>Tombol yang Anda pilih akan dilupakan.</translation>
    </message>
    <message>
        <source>Use the usual keys</source>
        <translation>Gunakan tombol bawaan</translation>
    </message>
</context>
<context>
    <name>shoptalk::SignInBanner</name>
    <message>
        <source>Reconnect</source>
        <translation>Hubungkan kembali</translation>
    </message>
    <message>
        <source>Reconnect with Facebook</source>
        <translation>Hubungkan kembali dengan Facebook</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Reconnect later</source>
        <translation>Hubungkan kembali nanti</translation>
    </message>
</context>
<context>
    <name>shoptalk::SnoozeMenu</name>
    <message>
        <source>today at %1</source>
        <translation>hari ini pukul %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>besok pukul %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 pukul %2</translation>
    </message>
    <message>
        <source>&amp;Choose a day and time…</source>
        <translation>&amp;Pilih hari dan jam…</translation>
    </message>
    <message>
        <source>Choose a day and time</source>
        <translation>Pilih hari dan jam</translation>
    </message>
    <message>
        <source>When should it come back?</source>
        <translation>Kapan harus muncul lagi?</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>In &amp;1 hour</source>
        <translation>Dalam &amp;1 jam</translation>
    </message>
    <message>
        <source>In &amp;3 hours</source>
        <translation>Dalam &amp;3 jam</translation>
    </message>
    <message>
        <source>This &amp;morning</source>
        <translation>&amp;Pagi ini</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning</source>
        <translation>&amp;Besok pagi</translation>
    </message>
    <message>
        <source>M&amp;onday morning</source>
        <translation>&amp;Senin pagi</translation>
    </message>
</context>
<context>
    <name>shoptalk::SoundPlayback</name>
    <message>
        <source>It can’t be played, because no loudspeaker or headphones are available. Connect some, or check the sound settings of your computer.</source>
        <translation>Tidak bisa diputar karena tidak ada speaker atau headphone. Sambungkan salah satunya, atau periksa pengaturan suara komputer Anda.</translation>
    </message>
    <message>
        <source>It can’t be played: the file is damaged, or of a type that Shoptalk does not know.</source>
        <translation>Tidak bisa diputar: file rusak, atau jenisnya tidak dikenal Shoptalk.</translation>
    </message>
    <message>
        <source>It can’t be played, because a copy of it could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Tidak bisa diputar karena salinannya tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh.</translation>
    </message>
    <message>
        <source>It can’t be played, because a part of Shoptalk is missing on this computer. Install Shoptalk again.</source>
        <translation>Tidak bisa diputar karena ada bagian Shoptalk yang hilang di komputer ini. Instal ulang Shoptalk.</translation>
    </message>
</context>
<context>
    <name>shoptalk::SpellingHighlight</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Mencari saran…</translation>
    </message>
    <message>
        <source>&amp;Add “%1” to my words</source>
        <translation>&amp;Tambahkan “%1” ke kata saya</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Tidak ada saran</translation>
    </message>
    <message>
        <source>&amp;Spelling</source>
        <translation>&amp;Ejaan</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Mati</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a language and its country</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>shoptalk::StageList</name>
    <message>
        <source>%1: not yet</source>
        <translation>%1: belum</translation>
    </message>
    <message>
        <source>%1: in progress</source>
        <translation>%1: sedang berjalan</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: selesai</translation>
    </message>
    <message>
        <source>%1: stopped here</source>
        <translation>%1: berhenti di sini</translation>
    </message>
    <message>
        <source>Setting up the number on your relay</source>
        <translation>Menyiapkan nomor di relai Anda</translation>
    </message>
    <message>
        <source>Asking WhatsApp to deliver to your relay</source>
        <translation>Meminta WhatsApp menyampaikan pesan ke relai Anda</translation>
    </message>
    <message>
        <source>Sending a test message and waiting for it to come back</source>
        <translation>Mengirim pesan uji dan menunggunya kembali</translation>
    </message>
</context>
<context>
    <name>shoptalk::StarActions</name>
    <message>
        <source>Message starred.</source>
        <translation>Pesan dibintangi.</translation>
    </message>
    <message>
        <source>Star removed.</source>
        <translation>Bintang dihapus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) starred.</source>
        <translation>
            <numerusform>%Ln pesan dibintangi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s) removed.</source>
        <translation>
            <numerusform>%Ln bintang dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shoptalk::StartPage</name>
    <message>
        <source>This happens once, after Shoptalk was updated, and can take a few minutes. Please leave the computer on.</source>
        <translation>Ini terjadi sekali, setelah Shoptalk diperbarui, dan bisa memakan waktu beberapa menit. Biarkan komputer tetap menyala.</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Kemajuan pembaruan</translation>
    </message>
    <message>
        <source>Opening your conversations…</source>
        <translation>Membuka percakapan Anda…</translation>
    </message>
    <message>
        <source>Updating your data: step %1 of %2…</source>
        <translation>Memperbarui data Anda: langkah %1 dari %2…</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartProblems</name>
    <message>
        <source>The backup needs its key</source>
        <translation>Cadangan memerlukan kuncinya</translation>
    </message>
    <message>
        <source>It was made with a different key. Open it with the recovery key or the passphrase of the computer that made it. Nothing was changed.</source>
        <translation>Cadangan ini dibuat dengan kunci lain. Buka dengan kunci pemulihan atau frasa sandi komputer yang membuatnya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This is not a Shoptalk backup</source>
        <translation>Ini bukan cadangan Shoptalk</translation>
    </message>
    <message>
        <source>Choose a backup file made by Shoptalk. Nothing was changed.</source>
        <translation>Pilih file cadangan yang dibuat oleh Shoptalk. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This backup is from a newer Shoptalk</source>
        <translation>Cadangan ini dari Shoptalk yang lebih baru</translation>
    </message>
    <message>
        <source>Install the newest version of Shoptalk, then restore the backup with it. Nothing was changed.</source>
        <translation>Instal versi Shoptalk terbaru, lalu pulihkan cadangan dengannya. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This backup can’t be used</source>
        <translation>Cadangan ini tidak bisa digunakan</translation>
    </message>
    <message>
        <source>It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed on this computer.</source>
        <translation>Cadangan ini rusak atau tidak lengkap, atau telah diubah. Pilih cadangan yang lebih lama. Tidak ada yang diubah di komputer ini.</translation>
    </message>
    <message>
        <source>Your data is from a newer Shoptalk</source>
        <translation>Data Anda dari Shoptalk yang lebih baru</translation>
    </message>
    <message>
        <source>A newer version of Shoptalk was used on this computer. Nothing was changed. Install the newest version, then open it again.</source>
        <translation>Versi Shoptalk yang lebih baru pernah digunakan di komputer ini. Tidak ada yang diubah. Instal versi terbaru, lalu buka lagi.</translation>
    </message>
    <message>
        <source>Shoptalk can’t write to its folder</source>
        <translation>Shoptalk tidak bisa menulis ke foldernya</translation>
    </message>
    <message>
        <source>Shoptalk keeps your conversations in
%1
but can’t write to this folder. Check that the folder belongs to you and that the disk is not full, then try again.</source>
        <translation>Shoptalk menyimpan percakapan Anda di
%1
tetapi tidak bisa menulis ke folder ini. Pastikan folder itu milik Anda dan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your data can’t be read</source>
        <translation>Data Anda tidak bisa dibaca</translation>
    </message>
    <message>
        <source>The file with your conversations is damaged. Nothing was changed in it. You find it in
%1
Restore a backup. Newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>File percakapan Anda rusak. Tidak ada yang diubah di dalamnya. File itu ada di
%1
Pulihkan cadangan. Pesan yang lebih baru lalu diunduh lagi, sejauh relai toko Anda (server yang menerimanya) menyimpannya.</translation>
    </message>
    <message>
        <source>Your conversations are missing</source>
        <translation>Percakapan Anda tidak ada</translation>
    </message>
    <message>
        <source>Shoptalk was used on this computer before, but the file with your conversations is missing or empty. It should be in
%1
If it was moved, put it back and try again. Or restore a backup: newer messages are then downloaded again, as far back as your shop’s relay (the server that receives them) keeps them.</source>
        <translation>Shoptalk pernah digunakan di komputer ini, tetapi file percakapan Anda tidak ada atau kosong. File itu seharusnya ada di
%1
Jika dipindahkan, kembalikan dan coba lagi. Atau pulihkan cadangan: pesan yang lebih baru lalu diunduh lagi, sejauh relai toko Anda (server yang menerimanya) menyimpannya.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Cadangan tidak bisa dipulihkan</translation>
    </message>
    <message>
        <source>Files in
%1
could not be moved. Your conversations are unchanged. Check that the folder belongs to you and that no other program is using its files, then try again.</source>
        <translation>File di
%1
tidak bisa dipindahkan. Percakapan Anda tidak berubah. Pastikan folder itu milik Anda dan tidak ada program lain yang menggunakan filenya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program is using your data</source>
        <translation>Program lain sedang menggunakan data Anda</translation>
    </message>
    <message>
        <source>Another program, perhaps a backup program, is using Shoptalk’s data. Wait until it has finished, then try again.</source>
        <translation>Program lain, mungkin program pencadangan, sedang menggunakan data Shoptalk. Tunggu sampai selesai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>There is no keychain</source>
        <translation>Tidak ada rantai kunci</translation>
    </message>
    <message>
        <source>Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or choose a passphrase, which Shoptalk then asks for at every start.</source>
        <translation>Shoptalk menyimpan kuncinya di rantai kunci komputer (tempat aman sistem untuk kata sandi), tetapi tidak menemukannya. Di Linux, instal dan jalankan GNOME Keyring atau KWallet, lalu coba lagi. Atau pilih frasa sandi, yang kemudian diminta Shoptalk setiap kali dimulai.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Rantai kunci terkunci</translation>
    </message>
    <message>
        <source>The key to your login was not found</source>
        <translation>Kunci login Anda tidak ditemukan</translation>
    </message>
    <message>
        <source>Your conversations are here, but the key that protects your login is not in the keychain. Usually the keychain is just locked: unlock it, then try again. If the keychain is lost, use the recovery key. Nothing was changed.</source>
        <translation>Percakapan Anda ada di sini, tetapi kunci yang melindungi login Anda tidak ada di rantai kunci. Biasanya rantai kunci hanya terkunci: buka, lalu coba lagi. Jika rantai kunci hilang, gunakan kunci pemulihan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Shoptalk could not start</source>
        <translation>Shoptalk tidak bisa dimulai</translation>
    </message>
    <message>
        <source>Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try again. If it keeps happening, give this to the person who looks after your computers: %1</source>
        <translation>Shoptalk tidak bisa membuka datanya karena masalah yang tidak terduga. Tidak ada yang diubah. Coba lagi. Jika terus terjadi, berikan ini kepada orang yang mengurus komputer Anda: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which is locked or refused access. Unlock it, then try again. If you used Shoptalk on this computer before, it finds your messages then. Nothing was changed.</source>
        <translation>Kunci Shoptalk ada di rantai kunci komputer (tempat aman sistem untuk kata sandi), yang terkunci atau menolak akses. Buka rantai kunci, lalu coba lagi. Jika sebelumnya Anda sudah memakai Shoptalk di komputer ini, pesan Anda akan ditemukan. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>A new passphrase is needed</source>
        <translation>Frasa sandi baru diperlukan</translation>
    </message>
    <message>
        <source>A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. Choose a new passphrase, then the backup is restored. Nothing was changed yet.</source>
        <translation>Frasa sandi melindungi Shoptalk di komputer ini, dan kunci pemulihan tidak menggantikannya. Pilih frasa sandi baru, lalu cadangan dipulihkan. Belum ada yang diubah.</translation>
    </message>
    <message>
        <source>The keychain is missing</source>
        <translation>Rantai kunci tidak ditemukan</translation>
    </message>
    <message>
        <source>Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use the recovery key, and choose a passphrase that Shoptalk then asks for at every start. Nothing was changed.</source>
        <translation>Kunci Shoptalk ada di rantai kunci komputer (tempat aman sistem untuk kata sandi), yang tidak bisa ditemukan lagi. Di Linux, jalankan GNOME Keyring atau KWallet, lalu coba lagi. Atau gunakan kunci pemulihan dan pilih frasa sandi, yang kemudian diminta Shoptalk setiap kali dimulai. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Shoptalk can’t read its settings</source>
        <translation>Shoptalk tidak bisa membaca pengaturannya</translation>
    </message>
    <message>
        <source>New settings were not possible either, because Shoptalk can’t rename the file
%1
Check that the file and its folder belong to you, then try again. Nothing was changed.</source>
        <translation>Pengaturan baru juga tidak bisa dibuat, karena Shoptalk tidak bisa mengganti nama file
%1
Pastikan file dan foldernya milik Anda, lalu coba lagi. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The file with the settings is damaged, or Shoptalk may not open it:
%1
Nothing was changed, and your conversations are still here. Check that the file belongs to you, then try again. Or start with new settings: the file then stays in its folder under another name.</source>
        <translation>File pengaturan rusak, atau Shoptalk tidak boleh membukanya:
%1
Tidak ada yang diubah, dan percakapan Anda masih ada. Pastikan file itu milik Anda, lalu coba lagi. Atau mulai dengan pengaturan baru: file itu tetap ada di foldernya dengan nama lain.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StartupPage</name>
    <message>
        <source>Start Shoptalk when I log in</source>
        <translation>Mulai Shoptalk saat saya login</translation>
    </message>
    <message>
        <source>Keep running in the tray when I close the window</source>
        <translation>Tetap berjalan di baki sistem saat saya menutup jendela</translation>
    </message>
    <message>
        <source>This computer has no tray for icons, so closing the window ends Shoptalk.</source>
        <translation>Komputer ini tidak punya baki sistem untuk ikon, jadi menutup jendela akan mengakhiri Shoptalk.</translation>
    </message>
    <message>
        <source>When you log in to this computer</source>
        <translation>Saat Anda login ke komputer ini</translation>
    </message>
    <message>
        <source>Shoptalk starts in the background, without a window in your way.</source>
        <translation>Shoptalk dimulai di latar belakang, tanpa jendela yang mengganggu.</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Saat Anda menutup jendela</translation>
    </message>
    <message>
        <source>In the tray, next to the clock, Shoptalk goes on receiving and sending messages. Its icon shows how many messages are unread.</source>
        <translation>Di baki sistem, di sebelah jam, Shoptalk terus menerima dan mengirim pesan. Ikonnya menunjukkan berapa pesan yang belum dibaca.</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Mulai dan tutup</translation>
    </message>
    <message>
        <source>This could not be changed. Check that you may write into your home folder.</source>
        <translation>Ini tidak bisa diubah. Pastikan Anda boleh menulis ke folder home Anda.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StepIndicator</name>
    <message>
        <source>Relay</source>
        <translation>Relai</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bisnis</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Akun WhatsApp</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Semua siap</translation>
    </message>
    <message>
        <source>Almost ready</source>
        <translation>Hampir siap</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopActions</name>
    <message>
        <source>%1 gets no more offers.</source>
        <translation>%1 tidak menerima penawaran lagi.</translation>
    </message>
    <message>
        <source>%1 gets offers as before.</source>
        <translation>%1 menerima penawaran seperti sebelumnya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopBar</name>
    <message>
        <source>Stop marketing messages</source>
        <translation>Hentikan pesan pemasaran</translation>
    </message>
    <message>
        <source>Stop marketing messages to this customer</source>
        <translation>Hentikan pesan pemasaran ke pelanggan ini</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Don’t stop marketing messages to this customer now</source>
        <translation>Jangan hentikan pesan pemasaran ke pelanggan ini sekarang</translation>
    </message>
    <message>
        <source>%1 asked to get no more offers. Broadcasts leave them out until you decide.</source>
        <translation>%1 minta tidak menerima penawaran lagi. Siaran melewatinya sampai Anda memutuskan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopChoice</name>
    <message>
        <source>Also send it to people who asked to stop</source>
        <translation>Kirim juga ke orang yang meminta berhenti</translation>
    </message>
    <message>
        <source>Only if it is about their own order or visit and they need to know. Offers never go to people who stopped them.</source>
        <translation>Hanya jika ini tentang pesanan atau kunjungan mereka sendiri dan mereka perlu tahu. Penawaran tidak pernah dikirim ke orang yang menghentikannya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopPhrasesCard</name>
    <message>
        <source>Customers who ask to stop</source>
        <translation>Pelanggan yang minta berhenti</translation>
    </message>
    <message>
        <source>When a customer writes one of these words and nothing else, Shoptalk asks you whether they are to get no more offers. Write one word or short phrase in each line.</source>
        <translation>Jika pelanggan hanya menulis salah satu kata ini, Shoptalk bertanya kepada Anda apakah dia tidak perlu menerima penawaran lagi. Tulis satu kata atau frasa pendek di setiap baris.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Use the original words</source>
        <translation>Gunakan kata-kata awal</translation>
    </message>
    <message>
        <source>Words with which customers ask to stop, one in each line</source>
        <translation>Kata-kata yang dipakai pelanggan untuk minta berhenti, satu di setiap baris</translation>
    </message>
    <message>
        <source>Undo the change</source>
        <translation>Urungkan perubahan kata-kata</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>Simpan kata-kata</translation>
    </message>
    <message>
        <source>Put back the words that Shoptalk came with</source>
        <translation>Kembalikan kata-kata bawaan Shoptalk</translation>
    </message>
    <message>
        <source>These are the words that Shoptalk came with.</source>
        <translation>Ini kata-kata bawaan Shoptalk.</translation>
    </message>
    <message>
        <source>Saved. Without any word, Shoptalk won’t ask about anyone.</source>
        <translation>Disimpan. Tanpa kata, tidak ada yang ditanyakan.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Disimpan.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Diurungkan.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsBar</name>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Show the customers who asked to get no more offers</source>
        <translation>Tampilkan pelanggan yang minta tidak menerima penawaran lagi</translation>
    </message>
    <message>
        <source>Customers who asked to get no more offers: %1. Broadcasts leave them out until you decide.</source>
        <translation>Pelanggan yang minta tidak menerima penawaran lagi: %1. Siaran melewati mereka sampai Anda memutuskan.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsDialog</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Customers who asked to stop</source>
        <translation>Pelanggan yang minta berhenti</translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation>Urungkan keputusan terakhir</translation>
    </message>
    <message>
        <source>They wrote something like “stop”. Select one or several and decide. Until then, broadcasts of offers leave them out.</source>
        <translation>Mereka menulis semacam “berhenti”. Pilih satu atau beberapa, lalu putuskan. Sampai saat itu, siaran penawaran melewati mereka.</translation>
    </message>
    <message>
        <source>Stop marketing messages</source>
        <translation>Hentikan pesan pemasaran</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jangan sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The list could not be read from this computer’s disk. Try again later.</source>
        <translation>Daftar tidak bisa dibaca dari disk komputer ini. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>They get no more offers.</source>
        <translation>Mereka tidak menerima penawaran lagi.</translation>
    </message>
    <message>
        <source>They get offers as before.</source>
        <translation>Mereka menerima penawaran seperti sebelumnya.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Diurungkan.</translation>
    </message>
    <message>
        <source>This could not be undone. Try again later.</source>
        <translation>Ini tidak bisa diurungkan. Coba lagi nanti.</translation>
    </message>
</context>
<context>
    <name>shoptalk::StopRequestsModel</name>
    <message>
        <source>Deleted here since</source>
        <translation>Sudah dihapus di sini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>shoptalk::SubscribeStep</name>
    <message>
        <source>Connect the number</source>
        <translation>Hubungkan nomor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Connect the numbers</source>
        <translation>Hubungkan nomor</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for this number. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Relai Anda akan menerima pesan untuk nomor ini. Shoptalk meminta WhatsApp menyampaikannya ke sana.</translation>
    </message>
    <message>
        <source>Your relay will receive the messages for %1. Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>Relai Anda akan menerima pesan untuk %1. Shoptalk meminta WhatsApp menyampaikannya ke sana.</translation>
    </message>
    <message numerus="yes">
        <source>Your relay will receive the messages for %Ln number(s). Shoptalk asks WhatsApp to deliver them there.</source>
        <translation>
            <numerusform>Relai Anda akan menerima pesan untuk %Ln nomor. Shoptalk meminta WhatsApp menyampaikannya ke sana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting your number…</source>
        <translation>Menghubungkan nomor Anda…</translation>
    </message>
    <message>
        <source>Connecting your numbers…</source>
        <translation>Menghubungkan nomor-nomor Anda…</translation>
    </message>
    <message>
        <source>Connect your number</source>
        <translation>Hubungkan nomor Anda</translation>
    </message>
    <message>
        <source>Connect your numbers</source>
        <translation>Hubungkan nomor-nomor Anda</translation>
    </message>
</context>
<context>
    <name>shoptalk::SupportDetails</name>
    <message>
        <source>WhatsApp’s error code: %1, sub-code %2</source>
        <translation>Kode kesalahan WhatsApp: %1, subkode %2</translation>
    </message>
    <message>
        <source>WhatsApp’s error code: %1</source>
        <translation>Kode kesalahan WhatsApp: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s own words: %1</source>
        <translation>Kata-kata WhatsApp sendiri: %1</translation>
    </message>
    <message>
        <source>Shoptalk’s own word for it: %1</source>
        <translation>Sebutan Shoptalk untuk ini: %1</translation>
    </message>
    <message>
        <source>WhatsApp’s message ID: %1</source>
        <translation>ID pesan WhatsApp: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Waktu: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Tim</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Conversations can be assigned to these people, so that everybody sees who answers.</source>
        <translation>Percakapan bisa ditugaskan ke orang-orang ini, supaya semua melihat siapa yang menjawab.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nama orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Belum dipilih</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 ditambahkan.</translation>
    </message>
    <message>
        <source>%1 was removed. Their conversations stay assigned to them. To bring them back, add the name again.</source>
        <translation>%1 dihapus. Percakapannya tetap ditugaskan kepadanya. Untuk mengembalikannya, tambahkan nama itu lagi.</translation>
    </message>
    <message>
        <source>There is already somebody with this name.</source>
        <translation>Sudah ada orang dengan nama ini.</translation>
    </message>
    <message>
        <source>This name can’t be used. Check it for odd characters.</source>
        <translation>Nama ini tidak bisa dipakai. Periksa apakah ada karakter aneh.</translation>
    </message>
    <message>
        <source>This could not be saved. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Ganti nama %1</translation>
    </message>
    <message>
        <source>The name is now %1.</source>
        <translation>Namanya sekarang %1.</translation>
    </message>
    <message>
        <source>Who sits at this computer? The list of conversations can then show only yours, and the dashboard shows how fast you reply.</source>
        <translation>Siapa yang memakai komputer ini? Daftar percakapan lalu bisa menampilkan milik Anda saja, dan dasbor menunjukkan seberapa cepat Anda membalas.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateCardView</name>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>WhatsApp says: %1</source>
        <translation>WhatsApp mengatakan: %1</translation>
    </message>
    <message>
        <source>WhatsApp will move this template to the category “%1” within a day. Messages may then cost more. If that is wrong, ask for a review in WhatsApp Manager.</source>
        <translation>WhatsApp akan memindahkan template ini ke kategori “%1” dalam sehari. Setelah itu, pesan mungkin lebih mahal. Jika itu salah, minta peninjauan di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp lets it be edited once its review is over.</source>
        <translation>WhatsApp mengizinkannya diedit setelah peninjauannya selesai.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateEditor</name>
    <message>
        <source>*{{1}}* is your verification code.</source>
        <translation>*{{1}}* adalah kode verifikasi Anda.</translation>
    </message>
    <message>
        <source>For your security, do not share this code.</source>
        <translation>Demi keamanan Anda, jangan bagikan kode ini.</translation>
    </message>
    <message numerus="yes">
        <source>This code expires in %Ln minute(s).</source>
        <translation>
            <numerusform>Kode ini kedaluwarsa dalam %Ln menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
    <message>
        <source>Send for review</source>
        <translation>Kirim untuk ditinjau</translation>
    </message>
    <message>
        <source>Discard this template?</source>
        <translation>Buang template ini?</translation>
    </message>
    <message>
        <source>For example: order_ready</source>
        <translation>Misalnya: order_ready</translation>
    </message>
    <message>
        <source>Name (customers don’t see it)</source>
        <translation>Nama (tidak terlihat oleh pelanggan)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>No heading</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Place on a map</source>
        <translation>Tempat di peta</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Heading, for example: Order {{1}}</source>
        <translation>Judul, misalnya: Pesanan {{1}}</translation>
    </message>
    <message>
        <source>For example: Hello {{1}}, your order is ready.</source>
        <translation>Misalnya: Halo {{1}}, pesanan Anda sudah siap.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>Tambah variabel</translation>
    </message>
    <message>
        <source>A place that is filled in for each customer, such as a name</source>
        <translation>Tempat yang diisi untuk setiap pelanggan, seperti nama</translation>
    </message>
    <message>
        <source>Optional, for example the name of your shop</source>
        <translation>Opsional, misalnya nama toko Anda</translation>
    </message>
    <message>
        <source>Last line</source>
        <translation>Baris terakhir</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Warn customers not to share the code</source>
        <translation>Peringatkan pelanggan agar tidak membagikan kode</translation>
    </message>
    <message>
        <source>Don’t mention it</source>
        <translation>Jangan katakan apa pun</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>How long the code is valid</source>
        <translation>Berapa lama kode berlaku</translation>
    </message>
    <message>
        <source>This is what customers see</source>
        <translation>Inilah yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Send the template for review</source>
        <translation>Kirim template untuk ditinjau</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Template baru</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edit “%1”</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Seperti sekarang</translation>
    </message>
    <message>
        <source>Wait until the file of the heading is uploaded.</source>
        <translation>Tunggu sampai file judul selesai diunggah.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see the file that it has now, unless you choose another one.</source>
        <translation>Peninjau WhatsApp melihat file yang sekarang, kecuali Anda memilih file lain.</translation>
    </message>
    <message>
        <source>WhatsApp’s reviewers see this file. You choose the customer’s own when you send the template.</source>
        <translation>Peninjau WhatsApp melihat file ini. File untuk pelanggan Anda pilih saat mengirim template.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFieldStrings</name>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Orders and appointments</source>
        <translation>Pesanan dan janji temu</translation>
    </message>
    <message>
        <source>Login codes</source>
        <translation>Kode login</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>For offers, news and invitations. Only for customers who want to get them.</source>
        <translation>Untuk penawaran, berita, dan undangan. Hanya untuk pelanggan yang ingin menerimanya.</translation>
    </message>
    <message>
        <source>For an order, an appointment or a question that the customer has already. No advertising.</source>
        <translation>Untuk pesanan, janji temu, atau pertanyaan yang sudah dimiliki pelanggan. Tanpa iklan.</translation>
    </message>
    <message>
        <source>For codes with which customers log in. WhatsApp writes the text itself.</source>
        <translation>Untuk kode yang dipakai pelanggan untuk login. WhatsApp menulis teksnya sendiri.</translation>
    </message>
    <message>
        <source>Customers like it</source>
        <translation>Pelanggan menyukainya</translation>
    </message>
    <message>
        <source>Some customers block or report it</source>
        <translation>Beberapa pelanggan memblokir atau melaporkannya</translation>
    </message>
    <message>
        <source>Many customers block or report it</source>
        <translation>Banyak pelanggan memblokir atau melaporkannya</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Silakan isi ini.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Ini terlalu panjang. Silakan persingkat.</translation>
    </message>
    <message>
        <source>This must stay on one line, without tabs and without more than four spaces in a row.</source>
        <translation>Ini harus tetap satu baris, tanpa tab dan tanpa lebih dari empat spasi berturut-turut.</translation>
    </message>
    <message>
        <source>This must not contain spaces.</source>
        <translation>Ini tidak boleh berisi spasi.</translation>
    </message>
    <message>
        <source>This time is in the past.</source>
        <translation>Waktu ini sudah lewat.</translation>
    </message>
    <message>
        <source>Use a latitude from −90 to 90 and a longitude from −180 to 180.</source>
        <translation>Gunakan lintang dari −90 sampai 90 dan bujur dari −180 sampai 180.</translation>
    </message>
    <message>
        <source>Up to 30 products can be shown.</source>
        <translation>Maksimal 30 produk bisa ditampilkan.</translation>
    </message>
    <message>
        <source>Customer’s name</source>
        <translation>Nama pelanggan</translation>
    </message>
    <message>
        <source>Text in the heading</source>
        <translation>Teks di judul</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>Teks %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>End of the link</source>
        <translation>Akhir tautan</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>Kode kupon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Offer ends</source>
        <translation>Penawaran berakhir</translation>
    </message>
    <message>
        <source>Product numbers, separated by commas</source>
        <translation>Nomor produk, dipisahkan koma</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Kartu %1: %2</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Salin kode</translation>
    </message>
    <message>
        <source>Share contact details</source>
        <translation>Bagikan detail kontak</translation>
    </message>
    <message>
        <source>Call on WhatsApp</source>
        <translation>Telepon lewat WhatsApp</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Lihat katalog</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Lihat item</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Enter a complete address that starts with https://.</source>
        <translation>Masukkan alamat lengkap yang diawali https://.</translation>
    </message>
    <message>
        <source>This is not a picture. Choose a photo or another picture.</source>
        <translation>Ini bukan gambar. Pilih foto atau gambar lain.</translation>
    </message>
    <message>
        <source>This is not a video. Choose a video.</source>
        <translation>Ini bukan video. Pilih video.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDF, Word, Excel, PowerPoint and plain text files here. Choose one of those, or save this file as a PDF.</source>
        <translation>Di sini WhatsApp menerima file PDF, Word, Excel, PowerPoint, dan teks biasa. Pilih salah satunya, atau simpan file ini sebagai PDF.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFields</name>
    <message>
        <source>Latitude and longitude</source>
        <translation>Lintang dan bujur</translation>
    </message>
    <message>
        <source>Latitude, longitude: 41.38, 2.17</source>
        <translation>Lintang, bujur: 41.38, 2.17</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nama tempat</translation>
    </message>
    <message>
        <source>Address of the place</source>
        <translation>Alamat tempat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Wait until the file is ready.</source>
        <translation>Tunggu sampai file siap.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateFindingStrings</name>
    <message>
        <source>Give the template a name.</source>
        <translation>Beri nama template.</translation>
    </message>
    <message>
        <source>Use only small letters a–z, digits and underscores in the name.</source>
        <translation>Gunakan hanya huruf kecil a–z, digit, dan garis bawah dalam nama.</translation>
    </message>
    <message>
        <source>The name is too long. Up to 512 characters are allowed.</source>
        <translation>Nama terlalu panjang. Maksimal 512 karakter.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Pilih bahasa.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Pilih kategori.</translation>
    </message>
    <message>
        <source>Write the heading, or choose “No heading”.</source>
        <translation>Tulis judul, atau pilih “Tanpa judul”.</translation>
    </message>
    <message>
        <source>The heading is too long. Up to 60 characters are allowed.</source>
        <translation>Judul terlalu panjang. Maksimal 60 karakter.</translation>
    </message>
    <message>
        <source>The heading must be one line.</source>
        <translation>Judul harus satu baris.</translation>
    </message>
    <message>
        <source>The heading can have one variable only.</source>
        <translation>Judul hanya boleh memuat satu variabel.</translation>
    </message>
    <message>
        <source>Choose an example file for the heading. WhatsApp’s reviewers look at it.</source>
        <translation>Pilih file contoh untuk judul. Peninjau WhatsApp melihatnya.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Tulis pesan.</translation>
    </message>
    <message>
        <source>The message is too long. Up to 1,024 characters are allowed.</source>
        <translation>Pesan terlalu panjang. Maksimal 1.024 karakter.</translation>
    </message>
    <message>
        <source>The last line is too long. Up to 60 characters are allowed.</source>
        <translation>Baris terakhir terlalu panjang. Maksimal 60 karakter.</translation>
    </message>
    <message>
        <source>The last line can’t have variables.</source>
        <translation>Baris terakhir tidak boleh memuat variabel.</translation>
    </message>
    <message>
        <source>Write what the offer is.</source>
        <translation>Tulis apa penawarannya.</translation>
    </message>
    <message>
        <source>The text of the offer is too long. Up to 16 characters are allowed.</source>
        <translation>Teks penawaran terlalu panjang. Maksimal 16 karakter.</translation>
    </message>
    <message>
        <source>A code is valid for 1 to 90 minutes.</source>
        <translation>Kode berlaku selama 1 sampai 90 menit.</translation>
    </message>
    <message>
        <source>A template for codes needs the button that copies the code.</source>
        <translation>Template untuk kode memerlukan tombol yang menyalin kode.</translation>
    </message>
    <message>
        <source>The message can’t begin or end with a variable. Write some words before and after it.</source>
        <translation>Pesan tidak boleh diawali atau diakhiri variabel. Tulis beberapa kata sebelum dan sesudahnya.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Write some words between them.</source>
        <translation>Dua variabel berdampingan. Tulis beberapa kata di antaranya.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 and so on, without a gap.</source>
        <translation>Beri nomor variabel 1, 2, 3, dan seterusnya, tanpa melompat.</translation>
    </message>
    <message>
        <source>%1 can’t be a variable here: use small letters, digits and underscores, and either numbers or names for all of them.</source>
        <translation>%1 tidak bisa menjadi variabel di sini: gunakan huruf kecil, digit, dan garis bawah, dan nomor saja atau nama saja untuk semuanya.</translation>
    </message>
    <message>
        <source>A variable needs two braces on each side, for example {{1}}.</source>
        <translation>Variabel memerlukan dua kurung kurawal di setiap sisi, misalnya {{1}}.</translation>
    </message>
    <message>
        <source>The message has too many variables for its length. Write more words around them.</source>
        <translation>Pesan memuat terlalu banyak variabel untuk panjangnya. Tulis lebih banyak kata di sekitarnya.</translation>
    </message>
    <message>
        <source>Give an example for %1. WhatsApp’s reviewers read it in its place.</source>
        <translation>Beri contoh untuk %1. Peninjau WhatsApp membacanya sebagai gantinya.</translation>
    </message>
    <message>
        <source>Up to 10 buttons are allowed.</source>
        <translation>Maksimal 10 tombol.</translation>
    </message>
    <message>
        <source>Up to two buttons can open a website.</source>
        <translation>Maksimal dua tombol bisa membuka situs web.</translation>
    </message>
    <message>
        <source>Only one button can call.</source>
        <translation>Hanya satu tombol yang bisa menelepon.</translation>
    </message>
    <message>
        <source>Only one button can copy a code.</source>
        <translation>Hanya satu tombol yang bisa menyalin kode.</translation>
    </message>
    <message>
        <source>Put the quick replies next to each other.</source>
        <translation>Letakkan balasan cepat berdampingan.</translation>
    </message>
    <message>
        <source>Enter the button’s text.</source>
        <translation>Tulis yang tertera pada tombol.</translation>
    </message>
    <message>
        <source>The text on the button is too long. Up to 25 characters are allowed.</source>
        <translation>Teks pada tombol terlalu panjang. Maksimal 25 karakter.</translation>
    </message>
    <message>
        <source>Two buttons have the same text.</source>
        <translation>Dua tombol memiliki teks yang sama.</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a website.</source>
        <translation>Alamat harus diawali dengan https:// dan menyebutkan situs web.</translation>
    </message>
    <message>
        <source>The address is too long. Up to 2,000 characters are allowed.</source>
        <translation>Alamat terlalu panjang. Maksimal 2.000 karakter.</translation>
    </message>
    <message>
        <source>An address can have one variable, at its end.</source>
        <translation>Alamat boleh memuat satu variabel, di akhirnya.</translation>
    </message>
    <message>
        <source>Give an example of the whole address.</source>
        <translation>Beri contoh alamat lengkap.</translation>
    </message>
    <message>
        <source>Write the phone number with the country code and digits only, for example +4930123456.</source>
        <translation>Tulis nomor telepon dengan kode negara dan hanya digit, misalnya +4930123456.</translation>
    </message>
    <message>
        <source>Give an example of the code.</source>
        <translation>Beri contoh kode.</translation>
    </message>
    <message>
        <source>The code is too long. Up to 20 characters are allowed.</source>
        <translation>Kode terlalu panjang. Maksimal 20 karakter.</translation>
    </message>
    <message>
        <source>A row of cards needs at least two.</source>
        <translation>Deretan kartu memerlukan minimal dua kartu.</translation>
    </message>
    <message>
        <source>A row of cards can have up to 10.</source>
        <translation>Deretan kartu boleh memuat maksimal 10 kartu.</translation>
    </message>
    <message>
        <source>All cards need the same kind of heading and the same buttons.</source>
        <translation>Semua kartu memerlukan jenis judul yang sama dan tombol yang sama.</translation>
    </message>
    <message>
        <source>The text of the card is too long. Up to 160 characters are allowed.</source>
        <translation>Teks kartu terlalu panjang. Maksimal 160 karakter.</translation>
    </message>
    <message>
        <source>Card %1, button %2: %3</source>
        <translation>Kartu %1, tombol %2: %3</translation>
    </message>
    <message>
        <source>Card %1: %2</source>
        <translation>Kartu %1: %2</translation>
    </message>
    <message>
        <source>Button %1: %2</source>
        <translation>Tombol %1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateList</name>
    <message>
        <source>Search templates</source>
        <translation>Cari template</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>No template found</source>
        <translation>Template tidak ditemukan</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Coba kata lain.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePicker</name>
    <message>
        <source>No templates yet</source>
        <translation>Belum ada template</translation>
    </message>
    <message>
        <source>Create one, or wait until those of your account have been fetched.</source>
        <translation>Buat template, atau tunggu sampai template akun Anda diambil.</translation>
    </message>
    <message>
        <source>Fetch the templates again</source>
        <translation>Ambil lagi template</translation>
    </message>
    <message>
        <source>Manage templates…</source>
        <translation>Kelola template…</translation>
    </message>
    <message>
        <source>Choose a template to see it here.</source>
        <translation>Pilih template untuk melihatnya di sini.</translation>
    </message>
    <message>
        <source>Back to the templates</source>
        <translation>Kembali ke template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send the template</source>
        <translation>Kirim template</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Cari template</translation>
    </message>
    <message>
        <source>Send a template to %1</source>
        <translation>Kirim template ke %1</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Mengambil template…</translation>
    </message>
    <message>
        <source>With these words the message is longer than WhatsApp allows. Shorten them.</source>
        <translation>Dengan kata-kata ini, pesan lebih panjang dari yang diizinkan WhatsApp. Persingkat.</translation>
    </message>
    <message>
        <source>The message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Pesan tidak terkirim karena tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>The file from before</source>
        <translation>File sebelumnya</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Buang pesan ini?</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatePreview</name>
    <message>
        <source>Cards</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Button: %1</source>
        <translation>Tombol: %1</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplateStrings</name>
    <message>
        <source>In review</source>
        <translation>Sedang ditinjau</translation>
    </message>
    <message>
        <source>Ready to send</source>
        <translation>Siap dikirim</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>Being reviewed again</source>
        <translation>Sedang ditinjau lagi</translation>
    </message>
    <message>
        <source>Being deleted</source>
        <translation>Sedang dihapus</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Batas tercapai</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Diarsipkan</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Terkunci</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Tidak bisa digunakan</translation>
    </message>
    <message>
        <source>WhatsApp is reviewing this template. That usually takes a few minutes, and up to 24 hours.</source>
        <translation>WhatsApp sedang meninjau template ini. Biasanya memakan waktu beberapa menit, dan maksimal 24 jam.</translation>
    </message>
    <message>
        <source>Customers block or report this template. Send it only to people who expect it, or WhatsApp pauses it.</source>
        <translation>Pelanggan memblokir atau melaporkan template ini. Kirim hanya kepada orang yang mengharapkannya, atau WhatsApp akan menjedanya.</translation>
    </message>
    <message>
        <source>Too many customers blocked or reported this template, so WhatsApp paused it for a few hours. It comes back by itself. Edit its text to make it more welcome.</source>
        <translation>Terlalu banyak pelanggan memblokir atau melaporkan template ini, jadi WhatsApp menjedanya selama beberapa jam. Template akan aktif lagi dengan sendirinya. Edit teksnya agar lebih disukai.</translation>
    </message>
    <message>
        <source>WhatsApp disabled this template for good because too many customers blocked or reported it. Create a new one with another text.</source>
        <translation>WhatsApp menonaktifkan template ini selamanya karena terlalu banyak pelanggan memblokir atau melaporkannya. Buat yang baru dengan teks lain.</translation>
    </message>
    <message>
        <source>WhatsApp is looking at this template once more. You can send it when the review is over.</source>
        <translation>WhatsApp sedang memeriksa template ini sekali lagi. Anda bisa mengirimnya setelah peninjauan selesai.</translation>
    </message>
    <message>
        <source>Your account has as many templates as WhatsApp allows. Delete one that you no longer use.</source>
        <translation>Jumlah template di akun Anda sudah mencapai batas WhatsApp. Hapus yang tidak Anda gunakan lagi.</translation>
    </message>
    <message>
        <source>This template is archived. Unarchive it in WhatsApp Manager to send it again.</source>
        <translation>Template ini diarsipkan. Batalkan arsipnya di Pengelola WhatsApp untuk mengirimnya lagi.</translation>
    </message>
    <message>
        <source>WhatsApp locked this template. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp mengunci template ini. Pengelola WhatsApp menjelaskan alasannya.</translation>
    </message>
    <message>
        <source>This template was deleted. It can no longer be sent.</source>
        <translation>Template ini dihapus. Template tidak bisa dikirim lagi.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. WhatsApp Manager tells you why.</source>
        <translation>WhatsApp tidak mengizinkan template ini dikirim sekarang. Pengelola WhatsApp menjelaskan alasannya.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because its text may offend or threaten. Write it in a friendlier way and send it for review again.</source>
        <translation>WhatsApp menolaknya karena teksnya mungkin menyinggung atau mengancam. Tulis dengan lebih ramah dan kirim lagi untuk ditinjau.</translation>
    </message>
    <message>
        <source>WhatsApp rejected its form. Check that the variables and their examples fit the text, and that the text is in the language you chose.</source>
        <translation>WhatsApp menolak bentuknya. Pastikan variabel dan contohnya sesuai dengan teks, dan teks dalam bahasa yang Anda pilih.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it is in the wrong category. Offers and news belong to Marketing; choose the right category and send it for review again.</source>
        <translation>WhatsApp menolaknya karena kategorinya salah. Penawaran dan berita termasuk Pemasaran; pilih kategori yang benar dan kirim lagi untuk ditinjau.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it contains advertising. Choose the category Marketing, or take the advertising out.</source>
        <translation>WhatsApp menolaknya karena memuat iklan. Pilih kategori Pemasaran, atau hapus iklannya.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it because it looks like a scam. Do not ask for passwords, card numbers or payments, and say who you are.</source>
        <translation>WhatsApp menolaknya karena terlihat seperti penipuan. Jangan meminta kata sandi, nomor kartu, atau pembayaran, dan sebutkan siapa Anda.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it without saying exactly why. Make the text clearer, give good examples, and send it for review again.</source>
        <translation>WhatsApp menolaknya tanpa menyebutkan alasan pastinya. Perjelas teksnya, beri contoh yang baik, dan kirim lagi untuk ditinjau.</translation>
    </message>
    <message>
        <source>This customer asked not to get offers</source>
        <translation>Pelanggan ini meminta agar tidak dikirimi penawaran</translation>
    </message>
    <message>
        <source>Codes can be sent to phone numbers only</source>
        <translation>Kode hanya bisa dikirim ke nomor telepon</translation>
    </message>
    <message>
        <source>Has a part that can’t be filled in here</source>
        <translation>Memiliki bagian yang tidak bisa diisi di sini</translation>
    </message>
    <message>
        <source>This file is too large. Pictures can have up to 5 MB, videos 16 MB, documents 100 MB.</source>
        <translation>File ini terlalu besar. Gambar maksimal 5 MB, video 16 MB, dokumen 100 MB.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>File ini tidak bisa dibaca. Pilih yang lain.</translation>
    </message>
    <message>
        <source>WhatsApp can’t be reached. Check your internet connection and try again.</source>
        <translation>WhatsApp tidak bisa dijangkau. Periksa koneksi internet Anda dan coba lagi.</translation>
    </message>
    <message>
        <source>Log in to Facebook again under Settings, Facebook accounts, then try again.</source>
        <translation>Login ke Facebook lagi di Pengaturan, Akun Facebook, lalu coba lagi.</translation>
    </message>
    <message>
        <source>That was too often in a short time. Wait a few minutes, then try again.</source>
        <translation>Itu terlalu sering dalam waktu singkat. Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This could not be saved on this computer. Check that the disk is not full, then try again.</source>
        <translation>Ini tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not accept this. Check the text and try again.</source>
        <translation>WhatsApp tidak menerima ini. Periksa teksnya dan coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp did not give back the file in the heading. Refresh the templates and try again, or change this template in WhatsApp Manager.</source>
        <translation>WhatsApp tidak mengembalikan file di judul. Segarkan template lalu coba lagi, atau ubah template ini di Pengelola WhatsApp.</translation>
    </message>
    <message>
        <source>The relay has not said yet which Meta app it works for. Check the connection on the page Connection doctor, then try again.</source>
        <translation>Relai belum memberi tahu untuk aplikasi Meta mana relai itu bekerja. Periksa koneksi di halaman Dokter koneksi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG here, videos as MP4, and documents as PDF. Choose another file.</source>
        <translation>Di sini WhatsApp menerima gambar JPEG atau PNG, video MP4, dan dokumen PDF. Pilih file lain.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TemplatesPage</name>
    <message>
        <source>New template</source>
        <translation>Template baru</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Belum ada template</translation>
    </message>
    <message>
        <source>With a template you can write first, and after the 24-hour reply window has closed.</source>
        <translation>Dengan template, Anda bisa mengirim pesan lebih dulu, dan setelah jendela balasan 24 jam ditutup.</translation>
    </message>
    <message>
        <source>Templates are messages that WhatsApp has approved. Only they can start a conversation, or continue one whose reply window has closed.</source>
        <translation>Template adalah pesan yang telah disetujui WhatsApp. Hanya template yang bisa memulai percakapan, atau melanjutkan percakapan yang jendela balasannya sudah ditutup.</translation>
    </message>
    <message>
        <source>WhatsApp account</source>
        <translation>Akun WhatsApp</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Connect a WhatsApp number first.</source>
        <translation>Hubungkan dulu nomor WhatsApp.</translation>
    </message>
    <message>
        <source>Fetching the templates…</source>
        <translation>Mengambil template…</translation>
    </message>
    <message>
        <source>%1 You see the templates as they were at %2.</source>
        <translation>%1 Anda melihat template seperti pada %2.</translation>
    </message>
    <message>
        <source>Up to date since %1.</source>
        <translation>Terbaru sejak %1.</translation>
    </message>
    <message>
        <source>%1 was sent to WhatsApp for review. You can send it when it is approved.</source>
        <translation>%1 dikirim ke WhatsApp untuk ditinjau. Anda bisa mengirimnya setelah disetujui.</translation>
    </message>
    <message>
        <source>%1 was changed. WhatsApp reviews the new text.</source>
        <translation>%1 diubah. WhatsApp meninjau teks barunya.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Hapus “%1”?</translation>
    </message>
    <message>
        <source>Messages that were sent with it stay. WhatsApp lets nobody use this name again for 30 days. This can’t be undone.</source>
        <translation>Pesan yang dikirim dengannya tetap ada. WhatsApp tidak mengizinkan siapa pun memakai nama ini lagi selama 30 hari. Ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 dihapus.</translation>
    </message>
</context>
<context>
    <name>shoptalk::TextZoom</name>
    <message>
        <source>L&amp;arger text</source>
        <translation>Teks lebih &amp;besar</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Teks lebih &amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Normal size (now %1 %)</source>
        <translation>Ukuran &amp;normal (sekarang %1 %)</translation>
    </message>
</context>
<context>
    <name>shoptalk::TokenPanel</name>
    <message>
        <source>Check and connect</source>
        <translation>Periksa dan hubungkan</translation>
    </message>
    <message>
        <source>1. In Meta’s business settings, open Users, System users. Choose a system user or add one.</source>
        <translation>1. Di pengaturan bisnis Meta, buka Pengguna, Pengguna sistem. Pilih pengguna sistem atau tambahkan satu.</translation>
    </message>
    <message>
        <source>2. Give it full control of your WhatsApp account, then click Generate token.</source>
        <translation>2. Beri kontrol penuh atas akun WhatsApp Anda, lalu klik Buat token.</translation>
    </message>
    <message>
        <source>3. Choose your relay’s app, and the permissions business_management, whatsapp_business_management and whatsapp_business_messaging.</source>
        <translation>3. Pilih aplikasi relai Anda, dan izin business_management, whatsapp_business_management, dan whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>System user token</source>
        <translation>Token pengguna sistem</translation>
    </message>
    <message>
        <source>Paste the token here. It stays hidden.</source>
        <translation>Tempel token di sini. Token tetap tersembunyi.</translation>
    </message>
    <message>
        <source>Shoptalk encrypts the token with a key from this computer’s keychain and clears it from the clipboard. Your relay checks it with Meta and does not keep it.</source>
        <translation>Shoptalk mengenkripsi token dengan kunci dari rantai kunci komputer ini dan menghapusnya dari papan klip. Relai Anda memeriksanya di Meta dan tidak menyimpannya.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Checking the token with Meta…</source>
        <translation>Memeriksa token di Meta…</translation>
    </message>
</context>
<context>
    <name>shoptalk::TrayIcon</name>
    <message>
        <source>&amp;Open Shoptalk</source>
        <translation>&amp;Buka Shoptalk</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Kunci</translation>
    </message>
    <message>
        <source>&amp;Quit Shoptalk</source>
        <translation>K&amp;eluar dari Shoptalk</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread message(s)</source>
        <translation>
            <numerusform>%Ln pesan belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: click to unlock</source>
        <translation>Terkunci: klik untuk membuka kunci</translation>
    </message>
</context>
<context>
    <name>shoptalk::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>shoptalk::UnsentReply</name>
    <message>
        <source>Reply not sent</source>
        <translation>Balasan tidak terkirim</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Balasan Anda</translation>
    </message>
    <message>
        <source>Copy the reply</source>
        <translation>Salin balasan</translation>
    </message>
    <message>
        <source>This conversation was deleted before your reply came, so it was not sent. Copy it if you still need it.</source>
        <translation>Percakapan ini dihapus sebelum balasan Anda masuk, jadi balasan itu tidak terkirim. Salin jika Anda masih memerlukannya.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdateBanner</name>
    <message>
        <source>See what’s new</source>
        <translation>Lihat yang baru</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Buka halaman versi baru</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 sudah ada. Anda bisa mengunduhnya kapan saja.</translation>
    </message>
</context>
<context>
    <name>shoptalk::UpdatesPage</name>
    <message>
        <source>Check once a day</source>
        <translation>Cek sekali sehari</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Cek sekarang</translation>
    </message>
    <message>
        <source>See what’s new</source>
        <translation>Lihat yang baru</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk once a day</source>
        <translation>Cek versi baru Shoptalk sekali sehari</translation>
    </message>
    <message>
        <source>Look for a new version of Shoptalk now</source>
        <translation>Cek versi baru Shoptalk sekarang</translation>
    </message>
    <message>
        <source>Open the page with the new version</source>
        <translation>Buka halaman versi baru</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Versi baru</translation>
    </message>
    <message>
        <source>You have Shoptalk %1. When there is a newer version, Shoptalk tells you. It never installs anything by itself, and it sends nothing about you or your shop.</source>
        <translation>Anda memakai Shoptalk %1. Jika ada versi yang lebih baru, Shoptalk memberi tahu Anda. Shoptalk tidak pernah memasang apa pun sendiri, dan tidak mengirim apa pun tentang Anda atau toko Anda.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Pembaruan</translation>
    </message>
    <message>
        <source>This copy of Shoptalk does not know where to look. Ask the person who gave it to you for newer versions.</source>
        <translation>Salinan Shoptalk ini tidak tahu harus mengecek di mana. Tanyakan versi yang lebih baru kepada orang yang memberikannya kepada Anda.</translation>
    </message>
    <message>
        <source>Looking for a newer version…</source>
        <translation>Mengecek versi yang lebih baru…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Ini versi terbaru.</translation>
    </message>
    <message>
        <source>Shoptalk %1 is here. You can download it whenever it suits you.</source>
        <translation>Shoptalk %1 sudah ada. Anda bisa mengunduhnya kapan saja.</translation>
    </message>
    <message>
        <source>The answer did not come from Shoptalk’s makers, so it was ignored. If this happens again on another network, tell the person who looks after your computers.</source>
        <translation>Jawabannya bukan dari pembuat Shoptalk, jadi diabaikan. Jika ini terjadi lagi di jaringan lain, beri tahu orang yang mengurus komputer Anda.</translation>
    </message>
    <message>
        <source>The answer is out of date, so it was ignored. Check that this computer’s date is right, then try again tomorrow.</source>
        <translation>Jawabannya sudah usang, jadi diabaikan. Periksa apakah tanggal komputer ini benar, lalu coba lagi besok.</translation>
    </message>
    <message>
        <source>Shoptalk could not look for a newer version. Check the internet connection, then try again.</source>
        <translation>Shoptalk tidak bisa mengecek versi yang lebih baru. Periksa koneksi internet, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceBar</name>
    <message>
        <source>Delete the recording (Esc)</source>
        <translation>Hapus rekaman (Esc)</translation>
    </message>
    <message>
        <source>Stop, and listen before sending</source>
        <translation>Berhenti, dan dengarkan sebelum mengirim</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Kirim (Enter)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Pesan suara</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posisi di rekaman</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Merekam</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durasi</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Jeda (Spasi)</translation>
    </message>
    <message>
        <source>Go on recording (Space)</source>
        <translation>Lanjutkan merekam (Spasi)</translation>
    </message>
    <message>
        <source>Listen (Space)</source>
        <translation>Dengarkan (Spasi)</translation>
    </message>
</context>
<context>
    <name>shoptalk::VoiceNotes</name>
    <message>
        <source>To record a voice message, connect a microphone or a headset. This computer has none at the moment.</source>
        <translation>Untuk merekam pesan suara, sambungkan mikrofon atau headset. Saat ini komputer ini tidak punya.</translation>
    </message>
    <message>
        <source>The microphone can’t be used. Close other programs that use it, and allow Shoptalk to use it in the privacy settings of your computer.</source>
        <translation>Mikrofon tidak bisa digunakan. Tutup program lain yang menggunakannya, dan izinkan Shoptalk menggunakannya di pengaturan privasi komputer Anda.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. You can send what was recorded until then.</source>
        <translation>Mikrofon terputus. Anda bisa mengirim yang sudah direkam sampai saat itu.</translation>
    </message>
    <message>
        <source>The recording could not be saved on this computer. Check that the disk is not full.</source>
        <translation>Rekaman tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh.</translation>
    </message>
    <message>
        <source>You can’t listen to it, because no loudspeaker or headphones are available. You can still send it.</source>
        <translation>Anda tidak bisa mendengarkannya karena tidak ada speaker atau headphone. Anda tetap bisa mengirimnya.</translation>
    </message>
    <message>
        <source>You recorded this voice message and have not sent it yet.</source>
        <translation>Anda merekam pesan suara ini dan belum mengirimnya.</translation>
    </message>
    <message>
        <source>Now it is so long that your customer has to download it before playing it. Two shorter ones play at once.</source>
        <translation>Sekarang pesan ini begitu panjang sehingga pelanggan harus mengunduhnya sebelum memutarnya. Dua pesan yang lebih pendek bisa langsung diputar.</translation>
    </message>
    <message>
        <source>This is as long as a voice message on WhatsApp can be. You can send it, and record another one afterwards.</source>
        <translation>Ini panjang maksimal pesan suara di WhatsApp. Anda bisa mengirimnya, lalu merekam yang lain sesudahnya.</translation>
    </message>
    <message>
        <source>Your voice message was not sent because it could not be saved on this computer. Check that the disk is not full, then send it again.</source>
        <translation>Pesan suara Anda tidak terkirim karena tidak bisa disimpan di komputer ini. Pastikan disk tidak penuh, lalu kirim lagi.</translation>
    </message>
    <message>
        <source>Delete the recording</source>
        <translation>Hapus rekaman</translation>
    </message>
    <message>
        <source>Delete this voice message?</source>
        <translation>Hapus pesan suara ini?</translation>
    </message>
    <message>
        <source>It was not sent, and deleting it can’t be undone.</source>
        <translation>Pesan ini belum terkirim, dan tidak bisa dikembalikan.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Simpan</translation>
    </message>
</context>
<context>
    <name>shoptalk::WordsStep</name>
    <message>
        <source>The person before</source>
        <translation>Orang sebelumnya</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>This template says the same to everybody. There is nothing to fill in.</source>
        <translation>Template ini sama untuk semua orang. Tidak ada yang perlu diisi.</translation>
    </message>
    <message>
        <source>The same for everybody</source>
        <translation>Sama untuk semua</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Nama orang itu</translation>
    </message>
    <message>
        <source>Column “%1”</source>
        <translation>Kolom “%1”</translation>
    </message>
    <message>
        <source>If it is empty for somebody: write this instead</source>
        <translation>Jika kosong untuk seseorang: tulis ini sebagai gantinya</translation>
    </message>
    <message>
        <source>If the name is not known: write this instead, such as “there”</source>
        <translation>Jika nama tidak diketahui: tulis ini, misalnya “Kak”</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Text, such as “%1”</source>
        <translation>Teks, misalnya “%1”</translation>
    </message>
    <message>
        <source>As %1 gets it</source>
        <translation>Seperti diterima %1</translation>
    </message>
    <message>
        <source>There is nobody on this list yet.</source>
        <translation>Belum ada orang di daftar ini.</translation>
    </message>
    <message>
        <source>Enter the text for “%1”.</source>
        <translation>Tulis isi “%1”.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>A file of this computer, the same for everybody</source>
        <translation>File dari komputer ini, sama untuk semua</translation>
    </message>
    <message>
        <source>A file from the web, the same for everybody</source>
        <translation>File dari web, sama untuk semua</translation>
    </message>
    <message>
        <source>Web address of the file, https://…</source>
        <translation>Alamat web file, https://…</translation>
    </message>
    <message>
        <source>The file is still being made ready. Wait a moment.</source>
        <translation>File masih disiapkan. Tunggu sebentar.</translation>
    </message>
    <message>
        <source>Choose the file for “%1”.</source>
        <translation>Pilih file untuk “%1”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in the text and what is written there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>shoptalk::WorkingHoursForm</name>
    <message>
        <source>Only show notifications in my working hours</source>
        <translation>Hanya tampilkan notifikasi pada jam kerja saya</translation>
    </message>
    <message>
        <source>%1, from</source>
        <comment>a weekday</comment>
        <translation>%1, dari</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>%1, to</source>
        <comment>a weekday</comment>
        <translation>%1, sampai</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>hari berikutnya</translation>
    </message>
</context>
</TS>
